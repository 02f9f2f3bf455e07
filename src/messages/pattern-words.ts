/**
 * A pattern in one language: its title, what its population counts, the wording of its facts, and the template of its
 * sentence.
 *
 * A template holds `{@role,role}` (who has one of the roles, by name), `{#fact}` (how many rows state the fact), `{fact.amount}`,
 * `{fact.day}`, `{fact.until}`, `{fact.value}` (of its first row), `{fact.first}`, `{fact.last}` (of its days), `{fact.names}` (the
 * companies of its rows), `{fact.values}`, `{fact.activities}` (its values in a list); `[fact&!@role?text]` where a condition
 * holds (`+role`: several have the role); and `<<a||b||c>>`, a list of what is left of its parts.
 */
export interface PatternWords {
  title: string;
  population: string;
  sentence: string;
  facts: Readonly<Record<string, string>>;
}

/** What a template asks of a finding. */
export interface Telling {
  states(fact: string): boolean;
  /** How many have one of the roles. */
  bearers(roles: readonly string[]): number;
  names(roles: readonly string[]): string;
  count(fact: string): number;
  of(fact: string, what: string): string;
  list(words: readonly string[]): string;
}

/** A template filled in for a finding. */
export function told(template: string, telling: Telling): string {
  let text = '';
  for (let at = 0; at < template.length; ) {
    const opening = template.startsWith('<<', at) ? '<<' : template[at]!;
    const closing = { '<<': '>>', '[': ']', '{': '}' }[opening];
    if (closing === undefined) {
      text += template[at];
      at += 1;
      continue;
    }
    const end = closingOf(template, at + opening.length, opening, closing);
    const inside = template.slice(at + opening.length, end);
    text += piece(opening, inside, telling);
    at = end + closing.length;
  }
  return text;
}

/** Where what was opened is closed, nested ones passed over. */
function closingOf(template: string, from: number, opening: string, closing: string): number {
  let depth = 1;
  for (let at = from; at < template.length; at += 1) {
    if (template.startsWith(closing, at)) {
      depth -= 1;
      if (depth === 0) return at;
      at += closing.length - 1;
    } else if (template.startsWith(opening, at)) {
      depth += 1;
      at += opening.length - 1;
    }
  }
  throw new Error(`a template is not closed: ${template}`);
}

function piece(opening: string, inside: string, telling: Telling): string {
  if (opening === '<<') {
    const parts = inside.split('||').map((part) => told(part, telling));
    return telling.list(parts.filter((part) => part !== ''));
  }
  if (opening === '[') {
    const cut = inside.indexOf('?');
    const holds = inside
      .slice(0, cut)
      .split('&')
      .every((condition) => isMet(condition, telling));
    return holds ? told(inside.slice(cut + 1), telling) : '';
  }
  if (inside.startsWith('@')) return telling.names(inside.slice(1).split(','));
  if (inside.startsWith('#')) return String(telling.count(inside.slice(1)));
  const dot = inside.lastIndexOf('.');
  return telling.of(inside.slice(0, dot), inside.slice(dot + 1));
}

function isMet(condition: string, telling: Telling): boolean {
  const isNegated = condition.startsWith('!');
  const asked = isNegated ? condition.slice(1) : condition;
  return isTrue(asked, telling) !== isNegated;
}

function isTrue(asked: string, telling: Telling): boolean {
  const roles = asked.slice(1).split(',');
  if (asked.startsWith('@')) return telling.bearers(roles) > 0;
  return asked.startsWith('+') ? telling.bearers(roles) > 1 : telling.states(asked);
}
