/** The tables of docs/identity.md. */
import { availableParallelism } from 'node:os';
import { inTurn } from '../../src/engine/in-turn.ts';
import { underFloor } from './floors.ts';
import { ALL_SETS, FAST_SETS, setNamed } from './named-sets.ts';
import { scoreAddresses, scoreCompanies } from './other-entities.ts';
import type { Score } from './pair-score.ts';
import { type GivenLink, reliability, reliabilityTable } from './reliability.ts';
import { scoreSet } from './score-set.ts';

/**
 * Scores everything; what a floor does not hold, and which set is left out, is added to `failures` and `missing`. With `shipped`
 * the published sets and the mixtures are scored under the shipped weights too, which takes half as long again.
 */
export async function scoreTables(
  python: string,
  failures: string[],
  missing: string[],
  shipped: boolean,
): Promise<string> {
  const lines = [
    '### People',
    '',
    '| set | mentions | strong: precision | recall | F1 | moderate and above: precision | recall | F1 |',
    '| --- | --: | --- | --- | --- | --- | --- | --- |',
  ];
  const links: GivenLink[] = [];
  const compared = [
    '',
    '### Weights shipped and learnt, moderate and above',
    '',
    '| set | shipped: precision | recall | F1 | learnt from the mentions: precision | recall | F1 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
  ];
  const scored = async (name: string) => {
    const set = await setNamed(name, python);
    if ('missing' in set) return set;
    const score = await scoreSet(set);
    const fixed = shipped && FAST_SETS.includes(name) ? await scoreSet(set, 'shipped') : undefined;
    return { score, fixed };
  };
  for await (const [name, set] of inTurn(ALL_SETS, availableParallelism(), scored)) {
    if ('missing' in set) {
      missing.push(`${name} is left out: ${set.missing}`);
      continue;
    }
    const { score, fixed } = set;
    const { mentions, strong, moderate } = score;
    lines.push(`| ${name} | ${mentions.toLocaleString('en')} | ${cells(strong)} | ${cells(moderate)} |`);
    failures.push(...underFloor(name, score));
    if (!FAST_SETS.includes(name)) continue;
    for (const link of score.links) links.push(link);
    if (fixed) compared.push(`| ${name} | ${cells(fixed.moderate)} | ${cells(moderate)} |`);
  }
  if (shipped) lines.push(...compared);
  lines.push(
    '',
    '### Probabilities, over the published sets and the mixtures',
    '',
    reliabilityTable(reliability(links)),
  );
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

function cells({ precision, recall, f1 }: Score): string {
  return [precision, recall, f1].map((share) => share.toFixed(3)).join(' | ');
}
