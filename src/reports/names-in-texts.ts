import { createHash } from 'node:crypto';
import type { Subject } from '../networks/network.ts';

/** A subject that texts may name. */
export type Named = Pick<Subject, 'kind' | 'id' | 'name'>;

/** Whether the person with the id can be the one whose birth date stands behind a name; null: none stands there. */
export type MayBeBorn = (id: string, birth: string | null) => boolean;

/** Where a text names somebody, with the birth date or enterprise number that stands behind the name. */
interface Mention {
  from: number;
  to: number;
  name: string;
  birth: string | null;
  number: string | null;
}

interface Bearer extends Named {
  pseudonym: string;
}

/** Where the word that a name is found by stands in it: 't Hoekje is found by its t. */
const WORD = /[\p{L}\p{N}]+/gu;
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_IN_WORD = /^[\p{L}\p{N}]/u;
const NUMBER = String.raw`\d{4}\.\d{3}\.\d{3}|FR \d{3} \d{3} \d{3}|GB [0-9A-Z]{8}|[A-Z]{2}:[^()]+`;
const BIRTH_BEHIND = / \((?:b|geb|naiss)\. (\d{4}-\d{2}-\d{2})\)/y;
const NUMBER_BEHIND = new RegExp(String.raw` \((${NUMBER})\)`, 'y');
const NAME_AND_NUMBER = new RegExp(String.raw`^(.+?) \((${NUMBER})\)`);

/**
 * What stands in place of a name: 'person 1f3a2b4c', 'contact 1f3a2b4c', 'company be-0123456749'. Places keep theirs.
 */
export function pseudonymOf({ kind, id, name }: Named): string {
  if (kind === 'person') return `person ${id.slice(0, 8)}`;
  if (kind === 'contact') return `contact ${hiddenId({ kind, id }).slice(0, 8)}`;
  return kind === 'company' ? `company ${hiddenId({ kind, id })}` : name;
}

/** The id, or a hash where it is a name itself: of a contact, and of a foreign company that is known by name only. */
export function hiddenId({ kind, id }: Pick<Subject, 'kind' | 'id'>): string {
  if (kind === 'contact') return hash(id).slice(0, 16);
  return kind === 'company' && isNameOfForeign(id) ? `${id.slice(0, 3)}${hash(id).slice(0, 8)}` : id;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** DE:brelmers handels, but not DE:HRB 1234: a key made of a name is folded, and has no digit or a word of five letters. */
function isNameOfForeign(id: string): boolean {
  if (!/^[A-Z]{2}:/.test(id)) return false;
  const key = id.slice(3);
  return !/\d/.test(key) || (/^[a-z0-9 ]+$/.test(key) && /[a-z]{5}/.test(key));
}

/**
 * Who bears which name, among some subjects. Names are found by their first word and then by their length: a register
 * knows thousands that begin with Jan, and these have some tens of lengths.
 */
export class Bearers {
  private readonly byName = new Map<string, Bearer[]>();
  private readonly shapes = new Map<string, { offset: number; length: number }[]>();

  constructor(subjects: Iterable<Named>) {
    const seen = new Set<string>();
    for (const subject of subjects) {
      const { kind, id, name } = subject;
      const key = JSON.stringify([kind, id, name]);
      if (seen.has(key)) continue;
      seen.add(key);
      this.add({ kind, id, name, pseudonym: pseudonymOf(subject) });
      const hidden = hiddenId(subject);
      if (kind === 'company' && hidden !== id) this.add({ kind, id, name: id, pseudonym: hidden });
    }
    for (const shapes of this.shapes.values()) shapes.sort((one, other) => other.length - one.length);
  }

  /** All who bear the very name. */
  of(name: string): readonly Bearer[] {
    return this.byName.get(name) ?? [];
  }

  /** The longest name that is found by the word at `index` and begins at `done` or behind it. */
  at(text: string, word: string, index: number, done: number): { name: string; from: number } | undefined {
    for (const { offset, length } of this.shapes.get(word) ?? []) {
      const from = index - offset;
      if (from < done) continue;
      const name = text.slice(from, from + length);
      if (this.byName.has(name) && isWhole(text, name, from)) return { name, from };
    }
    return undefined;
  }

  private add(bearer: Bearer): void {
    const { name } = bearer;
    const known = this.byName.get(name);
    if (known) {
      known.push(bearer);
      return;
    }
    this.byName.set(name, [bearer]);
    const [first] = name.matchAll(WORD);
    if (first === undefined) return;
    const shapes = this.shapes.get(first[0]) ?? [];
    if (!shapes.some(({ offset, length }) => offset === first.index && length === name.length)) {
      shapes.push({ offset: first.index, length: name.length });
    }
    this.shapes.set(first[0], shapes);
  }
}

/** Whether the name ends where a word does: Ana Voorbeeld does not in 'Ana Voorbeelden'. */
function isWhole(text: string, name: string, from: number): boolean {
  return !ENDS_IN_WORD.test(name) || !BEGINS_IN_WORD.test(text.slice(from + name.length));
}

/** Where a text names somebody whom one of the circles knows, the longest name that fits first. */
export function* mentionsIn(text: string, circles: readonly Bearers[]): Generator<Mention> {
  let done = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index < done) continue;
    let longest: { name: string; from: number } | undefined;
    for (const circle of circles) {
      const found = circle.at(text, word, index, done);
      if (found && (!longest || found.name.length > longest.name.length)) longest = found;
    }
    if (!longest) continue;
    const { name, from } = longest;
    const end = from + name.length;
    const birth = behind(text, end, BIRTH_BEHIND);
    const number = behind(text, end, NUMBER_BEHIND);
    done = end + (birth?.[0].length ?? 0) + (number?.[0].length ?? 0);
    yield { from, to: done, name, birth: birth?.[1] ?? null, number: number?.[1] ?? null };
  }
}

function behind(text: string, end: number, what: RegExp): RegExpExecArray | null {
  what.lastIndex = end;
  return what.exec(text);
}

/** The text with the names in it replaced. Of those of one name the first circle that knows any decides. */
export function hideNames(text: string, circles: readonly Bearers[], mayBeBorn: MayBeBorn): string {
  let hidden = '';
  let done = 0;
  for (const mention of mentionsIn(text, circles)) {
    hidden += text.slice(done, mention.from) + inPlaceOf(mention, circles, mayBeBorn);
    done = mention.to;
  }
  return hidden + text.slice(done);
}

function inPlaceOf(
  { name, birth, number }: Mention,
  circles: readonly Bearers[],
  mayBeBorn: MayBeBorn,
): string {
  // a number tells which company it is, whoever else is called so
  if (number !== null) return numbered(number);
  for (const circle of circles) {
    const bearers = circle.of(name);
    const persons = bearers.filter(({ kind, id }) => kind === 'person' && mayBeBorn(id, birth));
    const others = birth === null ? bearers.filter(({ kind }) => kind !== 'person') : [];
    const meant = persons.length > 0 ? persons : others;
    const pseudonyms = [...new Set(meant.map(({ pseudonym }) => pseudonym))];
    if (pseudonyms.length > 2) return meant[0]!.kind;
    if (pseudonyms.length > 0) return pseudonyms.join(' or ');
  }
  return 'person';
}

/** 'company be-0123456749 (0123.456.749)'. */
function numbered(number: string): string {
  const id = companyIdOf(number);
  const hidden = hiddenId({ kind: 'company', id });
  return `company ${hidden} (${hidden === id ? number : hidden})`;
}

/** The id that a report gives to the company of a number as sentences show it. */
function companyIdOf(number: string): string {
  if (/^\d/.test(number)) return `be-${number.replaceAll('.', '')}`;
  if (number.startsWith('GB ')) return `gb-${number.slice(3)}`;
  return number.startsWith('FR ') ? `fr-${number.slice(3).replaceAll(' ', '')}` : number;
}

/** The company at the beginning of a text, if there is one with its number: 'Bar Azuro BV (0123.456.749)'. */
export function companyAtStart(text: string): Named | null {
  const [, name, number] = NAME_AND_NUMBER.exec(text) ?? [];
  return name === undefined || number === undefined
    ? null
    : { kind: 'company', id: companyIdOf(number), name };
}
