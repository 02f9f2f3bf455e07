import { foldedName } from '../records/municipalities.ts';
import type { Report } from './report.ts';

/*
 * Names of people where nobody looks for them: in the street behind `c/o`, in a spelling of their own. An address stays in a
 * pseudonymous report, so what names somebody in it has to go.
 */

/** What announces in an address whose letter box it is, in Dutch, French and English, and all up to a number or a comma. */
const CARE_OF =
  /[\s,(]*(?<![\p{L}\p{N}])(?:c\/o|c\.o\.|p\/a|p\.a\.|per adres|care of|t\.?a\.?v\.?|ter attentie van|att(?:n|entie)?[.:]|à l['’]attention de|aux bons soins de|(?<=[\p{L}\p{N}][\s,]+)chez)\s*:?\s+[^\d,|()]*\)?/giu;

const WORD = /[\p{L}\p{M}]+/gu;
/** What stands between the words of one name. */
const BETWEEN = /^[\s,.'’-]{1,3}$/u;

/** Takes the names of some people out of a text, in any case, order and accents. */
export class NamesTakenOut {
  /** The people whose name has the word. */
  private readonly bearers = new Map<string, Set<string>>();

  constructor(report: Pick<Report, 'findings' | 'networks'>) {
    const everybody = [
      ...report.findings.flatMap(({ subjects }) => subjects),
      ...report.networks.flatMap(({ members }) => members),
    ];
    for (const { kind, name } of everybody) {
      if (kind !== 'person') continue;
      for (const word of foldedName(name).split(' ')) {
        if (word.length > 1) this.bearers.set(word, (this.bearers.get(word) ?? new Set()).add(name));
      }
    }
  }

  /** The text without what stands behind `c/o`, and without two words or more in a row of one person's name. */
  from(text: string): string {
    const open = text.replaceAll(CARE_OF, ' ');
    let rest = '';
    let done = 0;
    for (const [from, to] of this.runs(open)) {
      rest += open.slice(done, from);
      done = to;
    }
    rest += open.slice(done);
    return rest === text ? text : tidy(rest);
  }

  /** Where words in a row are of one person's name, two different ones at least. */
  private *runs(text: string): Generator<[from: number, to: number]> {
    let run: { from: number; to: number; words: Set<string>; of: Set<string> } | undefined;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const folded = foldedName(word);
      const of = this.bearers.get(folded);
      const shared = of && run && BETWEEN.test(text.slice(run.to, index)) ? common(run.of, of) : undefined;
      if (run && shared && shared.size > 0) {
        run = { from: run.from, to: index + word.length, words: run.words.add(folded), of: shared };
        continue;
      }
      if (run && run.words.size > 1) yield [run.from, run.to];
      run = of && { from: index, to: index + word.length, words: new Set([folded]), of };
    }
    if (run && run.words.size > 1) yield [run.from, run.to];
  }
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> {
  return new Set([...one].filter((name) => other.has(name)));
}

function tidy(text: string): string {
  return text
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ +([,|)])/g, '$1')
    .replaceAll(/([|(]) +/g, '$1')
    .trim();
}
