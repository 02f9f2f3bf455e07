import { Chalk, type ChalkInstance } from 'chalk';
import { type Say, sayIn } from '../messages/index.ts';
import { type Network, TIERS, type Tier } from '../networks/network.ts';
import { grid } from './grid.ts';
import type { Look } from './look.ts';
import type { Finding, Report } from './report.ts';
import { percent, printable, wrap } from './text.ts';
import {
  comparisonInWords,
  counted,
  findingsById,
  findingsOf,
  networksFrom,
  nothingFound,
  oddsOfPriority,
  placeOf,
  scoreLegend,
  sumInShort,
} from './words.ts';

/** So many networks at NOTE are shown unless they are asked for: a register has thousands. */
const NOTES_SHOWN = 10;
const MEMBERS_SHOWN = 12;
const PLACES_SHOWN = 6;

/** A report for people at a terminal: what was read, what could be looked for, and what was found. */
export function* renderTable(report: Report, look: Look): Iterable<string> {
  for (const line of linesOf(report, look)) yield `${line}\n`;
}

function* linesOf(report: Report, look: Look): Iterable<string> {
  const paint = new Chalk({ level: look.color ? 1 : 0 });
  const say = sayIn(report.run.language);
  const width = Math.max(40, look.width);
  const heading = (text: string) => ['', paint.bold.underline(text)];
  yield* [
    ...wrap(`${paint.bold(say('title'))}  ${say('asOf', { day: report.run.asOf })}`, width),
    ...wrap(say('notice'), width).map((line) => paint.dim(line)),
    ...heading(say('read')),
    ...inputs(report, say, width),
    ...identity(report, say, width),
    ...report.run.warnings.flatMap((warning) =>
      wrap(`! ${printable(warning)}`, width, '  ').map((line) => paint.yellow(line)),
    ),
    ...heading(say('coverage')),
    ...coverage(report, say, width, paint),
    ...heading(say('networks')),
  ];
  yield* networks(report, look.tier, say, width, paint);
  yield* [
    ...quality(report, say, width, heading),
    '',
    ...wrap(say('correction'), width).map((line) => paint.dim(line)),
  ];
}

function inputs({ run }: Report, say: Say, width: number): string[] {
  return grid(
    [say('file'), say('layout'), say('rows'), say('rejects')],
    run.inputs.map(({ path, layout, rows, rejects }) => [path, layout, String(rows), String(rejects)]),
    width,
  );
}

function identity({ run: { identity: found } }: Report, say: Say, width: number): string[] {
  if (found.mentions === 0) return [];
  const { byLevel, keysLeftOut } = found;
  const said = keysLeftOut.keys === 1 ? 'identity.leftOut.one' : 'identity.leftOut';
  const leftOut = keysLeftOut.keys === 0 ? '' : `; ${say(said, { ...keysLeftOut })}`;
  return wrap(
    `${say('identity.says', { mentions: found.mentions, people: found.people, ...byLevel })}${leftOut}`,
    width,
    '  ',
  );
}

function coverage(report: Report, say: Say, width: number, paint: ChalkInstance): string[] {
  const rows = report.coverage.map((entry) => [
    entry.code,
    entry.pattern,
    say(`status.${entry.status}`),
    entry.population === null ? '' : counted(entry.population, entry.populationOf),
    entry.status === 'not-evaluable' ? '' : String(entry.flagged),
    entry.flagRate === null ? '' : percent(entry.flagRate),
  ]);
  const notes = report.coverage.flatMap(({ code, reason, warning }) => [
    ...(reason === null ? [] : [paint.dim(`${code} ${printable(reason)}`)]),
    ...(warning === null ? [] : [paint.yellow(`${code} ${printable(warning)}`)]),
  ]);
  const header = ['', say('pattern'), say('status'), say('population'), say('flagged'), say('flagRate')];
  return [...grid(header, rows, width), ...notes.flatMap((note) => wrap(note, width, '  '))];
}

function* networks(
  report: Report,
  tier: Tier | undefined,
  say: Say,
  width: number,
  paint: ChalkInstance,
): Iterable<string> {
  if (report.networks.length === 0) {
    yield* wrap(nothingFound(report, say), width);
    return;
  }
  const shown = networksFrom(report, tier);
  const byId = findingsById(report);
  const suppressed = report.findings.filter(({ suppression }) => suppression !== null).length;
  const dimmed = (text: string) => wrap(text, width).map((line) => paint.dim(line));
  yield* dimmed(scoreLegend(say));
  for (const level of [...TIERS].reverse()) {
    const here = shown.filter((network) => network.tier === level);
    if (here.length === 0) continue;
    const cut = level === 'NOTE' && tier === undefined ? here.slice(0, NOTES_SHOWN) : here;
    const more = here.length - cut.length;
    yield* ['', painter(level, paint)(`${say(`tier.${level}`)} (${here.length})`)];
    if (level === 'PRIORITY') yield* dimmed(oddsOfPriority(say));
    for (const network of cut) yield* networkLines(network, byId, say, width, paint);
    if (more > 0) yield* dimmed(say('more', { count: more, how: say('more.note') }));
  }
  if (suppressed > 0) {
    yield* ['', say(suppressed === 1 ? 'suppressed.one' : 'suppressed.count', { count: suppressed })];
  }
}

function painter(tier: Tier, paint: ChalkInstance): (text: string) => string {
  if (tier === 'PRIORITY') return paint.bold.red;
  return tier === 'ATTENTION' ? paint.bold.yellow : paint.bold;
}

function* networkLines(
  network: Network,
  byId: ReadonlyMap<string, Finding>,
  say: Say,
  width: number,
  paint: ChalkInstance,
): Iterable<string> {
  const { score, members, places, keyPlayers, weakestLink } = network;
  const labelled = (label: string, text: string) =>
    text === '' ? [] : indented(`${label}: ${text}`, width, '  ');
  yield* [
    '',
    ...wrap(
      `${paint.bold(`${say('network')} ${network.id}`)}  ${score.display}/100  ${paint.dim(sumInShort(score))}`,
      width,
      '  ',
    ),
    ...labelled(say('members'), listed(members.map(memberInWords), MEMBERS_SHOWN)),
    ...labelled(
      say('places'),
      listed(
        places.map(({ name }) => name),
        PLACES_SHOWN,
      ),
    ),
    ...labelled(say('keyPlayers'), keyPlayers.map(({ name }) => name).join(', ')),
    ...labelled(say('weakestLink'), weakestLink ?? ''),
  ];
  for (const finding of findingsOf(network, byId)) yield* findingLines(finding, say, width, paint);
}

function memberInWords({ name, role }: { name: string; role: string }): string {
  return `${name} (${role})`;
}

function findingLines(finding: Finding, say: Say, width: number, paint: ChalkInstance): string[] {
  const head = `${finding.code} ${say(`strength.${finding.strength}`)}`;
  const sources = [...new Set(finding.evidence.map(placeOf).filter((place) => place !== ''))];
  const compared = comparisonInWords(finding, say);
  return [
    ...indented(`${paint.cyan(head)}  ${printable(finding.statement)}`, width, '  '),
    ...indented(
      paint.dim(
        [
          finding.id,
          listed(sources, 6),
          compared === '' ? '' : compared,
          finding.confidence === null
            ? ''
            : `${say('confidence')}: ${say(`confidence.${finding.confidence}`)}`,
        ]
          .filter((part) => part !== '')
          .join('; '),
      ),
      width,
      '      ',
    ),
  ];
}

function quality(report: Report, say: Say, width: number, heading: (text: string) => string[]): string[] {
  if (report.quality.length === 0) return [];
  return [
    ...heading(say('quality')),
    ...report.quality.flatMap(({ says, examples }) => {
      const first = examples.flatMap(({ source }) =>
        source === null ? [] : [`${source.file}:${source.record}`],
      );
      return wrap(printable(`- ${says}${first.length > 0 ? ` (${listed(first, 3)})` : ''}`), width, '  ');
    }),
  ];
}

function indented(text: string, width: number, indent: string): string[] {
  return wrap(text, width - indent.length, '  ').map((line) => indent + line);
}

function listed(words: readonly string[], most: number): string {
  const shown = words.slice(0, most).map(printable).join('; ');
  return words.length > most ? `${shown}; +${words.length - most}` : shown;
}
