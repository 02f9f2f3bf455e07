/** The tables of docs/identity.md. */
import { FLOORS, underFloor } from './floors.ts';
import { ALL_SETS, FAST_SETS, setNamed } from './named-sets.ts';
import { scoreAddresses, scoreCompanies } from './other-entities.ts';
import type { Score } from './pair-score.ts';
import { MIXTURES } from './profiles.ts';
import { scoreSet } from './score-set.ts';

/** Scores everything; what a floor does not hold, and which set is left out, is added to `failures` and `missing`. */
export async function scoreTables(python: string, failures: string[], missing: string[]): Promise<string> {
  const lines = [
    '### People',
    '',
    '| set | mentions | strong: precision | recall | F1 | moderate and above: precision | recall | F1 |',
    '| --- | --: | --- | --- | --- | --- | --- | --- |',
  ];
  const compared = [
    '',
    '### Weights shipped and learnt, moderate and above',
    '',
    '| set | shipped: precision | recall | F1 | learnt from the mentions: precision | recall | F1 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
  ];
  for (const name of ALL_SETS) {
    const set = await setNamed(name, python);
    if ('missing' in set) {
      missing.push(`${name} is left out: ${set.missing}`);
      continue;
    }
    const score = await scoreSet(set);
    const { mentions, strong, moderate } = score;
    lines.push(`| ${name} | ${mentions.toLocaleString('en')} | ${cells(strong)} | ${cells(moderate)} |`);
    failures.push(...underFloor(name, score));
    if (!FAST_SETS.includes(name)) continue;
    const [shipped, learnt] = [await scoreSet(set, 'shipped'), await scoreSet(set, 'estimated')];
    compared.push(`| ${name} | ${cells(shipped.moderate)} | ${cells(learnt.moderate)} |`);
    for (const [weights, one] of [
      ['shipped', shipped],
      ['learnt', learnt],
    ] as const) {
      failures.push(
        ...underFloor(name, one, weightedFloor(name)).map((text) => `weights ${weights}: ${text}`),
      );
    }
  }
  lines.push(...compared);
  for (const [title, scores] of [
    ['Addresses', await scoreAddresses()],
    ['Companies', await scoreCompanies()],
  ] as const) {
    lines.push('', `### ${title}`, '', '| noise | precision | recall | F1 |', '| --- | --- | --- | --- |');
    for (const [kind, score] of scores) {
      lines.push(`| ${kind} | ${cells(score)} |`);
      if (score.f1 < 0.99) failures.push(`${title}, ${kind}: F1 is ${score.f1.toFixed(4)}, under 0.99`);
    }
  }
  return lines.join('\n');
}

/** What either source of weights must reach, whichever is the default: only on the own mixtures. */
function weightedFloor(name: string): number {
  return name in MIXTURES ? (FLOORS[name] ?? 0) : 0;
}

function cells({ precision, recall, f1 }: Score): string {
  return [precision, recall, f1].map((share) => share.toFixed(3)).join(' | ');
}
