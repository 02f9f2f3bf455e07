import { Chalk } from 'chalk';
import { sayIn } from '../messages/index.ts';
import { TIERS } from '../networks/network.ts';
import type { Look } from './look.ts';
import type { Finding, Report } from './report.ts';
import { printable, wrap } from './text.ts';

/** What became of one finding; `finding` is the later report's, or the earlier one's where it is absent. */
export interface Difference {
  state: 'new' | 'absent' | 'updated';
  finding: Finding;
  /** What changed, in the report's own words: 'strength: moderate -> strong'. */
  changes: string[];
}

/** What a later report has that an earlier one had not, or no longer, or otherwise. Findings are known by their id. */
export function differencesBetween(older: Report, newer: Report): Difference[] {
  const before = new Map(older.findings.map((finding) => [finding.id, finding]));
  const after = new Set(newer.findings.map(({ id }) => id));
  const tierBefore = tiersOf(older);
  const tierAfter = tiersOf(newer);
  const later = newer.findings.flatMap((finding): Difference[] => {
    const known = before.get(finding.id);
    if (!known) return [{ state: 'new', finding, changes: [] }];
    const changes = changesBetween(known, finding, tierBefore.get(finding.id), tierAfter.get(finding.id));
    return changes.length > 0 ? [{ state: 'updated', finding, changes }] : [];
  });
  const gone = older.findings
    .filter(({ id }) => !after.has(id))
    .map((finding): Difference => ({ state: 'absent', finding, changes: [] }));
  return [...later, ...gone];
}

function changesBetween(
  before: Finding,
  after: Finding,
  tierBefore: string | undefined,
  tierAfter: string | undefined,
): string[] {
  const pairs: [what: string, before: string, after: string][] = [
    ['strength', before.strength, after.strength],
    ['identity', before.confidence ?? '-', after.confidence ?? '-'],
    ['version', String(before.version), String(after.version)],
    ['tier', tierBefore ?? '-', tierAfter ?? '-'],
    ['suppressed', before.suppression?.reason ?? '-', after.suppression?.reason ?? '-'],
  ];
  const facts = ({ evidence }: Finding) => evidence.map(({ fact, date }) => `${date ?? ''} ${fact}`);
  const changes = pairs.flatMap(([what, one, other]) =>
    one === other ? [] : [`${what}: ${one} -> ${other}`],
  );
  const known = new Set(facts(before));
  const added = facts(after).filter((fact) => !known.has(fact));
  const kept = new Set(facts(after));
  const lost = facts(before).filter((fact) => !kept.has(fact));
  return [...changes, ...added.map((fact) => `+ ${fact}`), ...lost.map((fact) => `- ${fact}`)];
}

function tiersOf(report: Report): Map<string, string> {
  return new Map(
    [...report.networks]
      .sort((one, other) => TIERS.indexOf(one.tier) - TIERS.indexOf(other.tier))
      .flatMap(({ tier, findings }) => findings.map((id) => [id, tier] as const)),
  );
}

/**
 * The differences as text, new ones first, in the language of `report`; lines are wrapped to the width asked for, at
 * least 40 columns.
 */
export function renderDifferences(differences: readonly Difference[], report: Report, look: Look): string {
  const say = sayIn(report.run.language);
  const paint = new Chalk({ level: look.color ? 1 : 0 });
  const width = Math.max(40, look.width);
  if (differences.length === 0) return `${say('diff.nothing')}\n`;
  const color = { new: paint.red, absent: paint.green, updated: paint.yellow };
  const lines = (['new', 'updated', 'absent'] as const).flatMap((state) => {
    const here = differences.filter((difference) => difference.state === state);
    if (here.length === 0) return [];
    return [
      paint.bold(`${say(`state.${state}`)} (${here.length})`),
      ...here.flatMap(({ finding, changes }) => [
        ...wrap(
          `${color[state](finding.code)} ${say(`strength.${finding.strength}`)}  ${printable(finding.statement)}  ${finding.id}`,
          width - 2,
          '  ',
        ).map((line) => `  ${line}`),
        ...changes.flatMap((change) =>
          wrap(printable(change), width - 6, '  ').map((line) => `      ${line}`),
        ),
      ]),
      '',
    ];
  });
  return `${lines.join('\n').trimEnd()}\n`;
}
