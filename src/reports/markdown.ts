import { type Say, sayIn } from '../messages/index.ts';
import type { Network } from '../networks/network.ts';
import type { Look } from './look.ts';
import type { Evidence, Finding, Report } from './report.ts';
import { percent, printable } from './text.ts';
import {
  comparisonInWords,
  counted,
  findingsById,
  findingsOf,
  networksFrom,
  nothingFound,
  oddsOfPriority,
  placeOf,
  roleInWords,
  sumInFull,
} from './words.ts';

/** The report as a Markdown document, for files and notes. */
export function* renderMarkdown(report: Report, { tier }: Look): Iterable<string> {
  for (const line of linesOf(report, tier)) yield `${line}\n`;
}

function* linesOf(report: Report, tier: Look['tier']): Iterable<string> {
  const say = sayIn(report.run.language);
  const byId = findingsById(report);
  const shown = networksFrom(report, tier);
  const { run } = report;
  yield* [
    `# ${say('title')}`,
    '',
    `${say('asOf', { day: run.asOf })}. ${say('notice')}`,
    ...(run.purpose === null ? [] : ['', escaped(run.purpose)]),
    '',
    `## ${say('networks')}`,
    ...(report.networks.length === 0 ? ['', nothingFound(report, say)] : []),
    ...(shown.some((network) => network.tier === 'PRIORITY') ? ['', oddsOfPriority(say)] : []),
  ];
  for (const network of shown) yield* networkSection(network, byId, say);
  yield* [
    '',
    `## ${say('coverage')}`,
    '',
    ...grid(
      ['', say('pattern'), say('status'), say('population'), say('flagged'), say('flagRate')],
      report.coverage.map((entry) => [
        entry.code,
        entry.pattern,
        [say(`status.${entry.status}`), entry.reason, entry.warning]
          .filter((part) => part !== null)
          .join('; '),
        entry.population === null ? '' : counted(entry.population, entry.populationOf, say),
        String(entry.flagged),
        entry.flagRate === null ? '' : percent(entry.flagRate),
      ]),
    ),
    '',
    `## ${say('read')}`,
    '',
    ...grid(
      [say('file'), say('layout'), say('rows'), say('rejects'), 'SHA-256'],
      run.inputs.map(({ path, layout, rows, rejects, sha256 }) => [
        path,
        layout,
        String(rows),
        String(rejects),
        sha256,
      ]),
    ),
    ...run.warnings.map((warning) => `- ${escaped(warning)}`),
    ...(report.quality.length === 0
      ? []
      : ['', `## ${say('quality')}`, '', ...report.quality.map(({ says }) => `- ${escaped(says)}`)]),
    '',
    say('correction'),
  ];
}

function* networkSection(network: Network, byId: ReadonlyMap<string, Finding>, say: Say): Iterable<string> {
  yield* [
    '',
    `### ${say(`tier.${network.tier}`)}: ${say('network')} ${network.id} (${network.score.display}/100)`,
    '',
    ...grid(
      [say('name'), say('role'), say('kind'), say('id')],
      network.members.map(({ name, role, kind, id }) => [
        name,
        roleInWords(role, say),
        say(`kind.${kind}`),
        id,
      ]),
    ),
    '',
    ...sumInFull(network.score, say).map((line) => `- ${escaped(line)}`),
    ...(network.weakestLink === null ? [] : ['', `${say('weakestLink')}: ${escaped(network.weakestLink)}`]),
  ];
  for (const finding of findingsOf(network, byId)) yield* findingSection(finding, say);
  yield* [
    '',
    `${say('barrier.partners')}: ${escaped(network.barrier.partners.join(', '))}.`,
    '',
    `${say('barrier.barriers')}: ${escaped(network.barrier.barriers.join(', '))}.`,
  ];
}

function findingSection(finding: Finding, say: Say): string[] {
  const compared = comparisonInWords(finding, say);
  const list = (label: string, items: readonly string[]) =>
    items.length === 0 ? [] : ['', `${label}: ${escaped(items.join('; '))}.`];
  return [
    '',
    `#### ${finding.code} ${escaped(finding.title)} (${say(`strength.${finding.strength}`)})`,
    '',
    escaped(finding.statement),
    '',
    ...evidenceGrid(finding.evidence, say),
    ...(compared === '' ? [] : ['', `${say('comparison')}: ${escaped(compared)}.`]),
    ...list(say('checkedInnocent'), finding.checkedInnocent),
    ...list(say('innocent'), finding.innocent),
    ...list(say('wouldChangeIf'), finding.wouldChangeIf),
  ];
}

function evidenceGrid(evidence: readonly Evidence[], say: Say): string[] {
  return grid(
    [say('date'), say('fact'), say('known'), say('source')],
    evidence.map((item) => [item.date ?? '', item.fact, item.knownDate ?? '', placeOf(item)]),
  );
}

function grid(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(header), `|${header.map(() => ' --- |').join('')}`, ...rows.map(line)];
}

/** Text as Markdown shows it, not runs it. */
export function escaped(text: string): string {
  return printable(text)
    .replace(/[\\`*_[\]#|~]/g, '\\$&')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
