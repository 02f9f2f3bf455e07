import type { Say } from '../messages/index.ts';
import { type Network, TIERS } from '../networks/network.ts';
import { grid } from './grid.ts';
import { headlineOf, headSentence, patternName } from './headline.ts';
import { dimmed, heading, indented, nearMissLines, type TextPage, tierPainter } from './page-of-text.ts';
import type { Finding } from './report.ts';
import { printable, wrap } from './text.ts';
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
  scoreLegend,
  share,
  statementInYears,
  sumInShort,
} from './words.ts';

const MEMBERS_SHOWN = 12;
const PLACES_SHOWN = 6;

/** All of a report: what was read, coverage pattern by pattern, every network with its findings and their evidence. */
export function* detailLines(page: TextPage): Iterable<string> {
  const { report, say, width, paint } = page;
  yield* [
    ...wrap(`${paint.bold(say('title'))}. ${say('asOf', { day: say.day(report.run.asOf) })}`, width),
    ...dimmed(page, say('notice')),
    ...heading(page, say('read')),
    ...inputs(page),
    ...identity(page),
    ...report.run.warnings.flatMap((warning) =>
      wrap(`! ${printable(warning)}`, width, '  ').map((line) => paint.yellow(line)),
    ),
    ...heading(page, say('coverage')),
    ...coverage(page),
    ...heading(page, say('networks')),
  ];
  yield* networks(page);
  yield* nearMissLines(page);
  yield* [...quality(page), '', ...dimmed(page, say('correction'))];
}

function inputs({ report: { run }, say, width }: TextPage): string[] {
  return grid(
    [say('file'), say('layout'), say('rows'), say('rejects')],
    run.inputs.map(({ path, layout, rows, rejects }) => [path, layout, say.count(rows), say.count(rejects)]),
    width,
  );
}

function identity({ report, say, width }: TextPage): string[] {
  const found = report.run.identity;
  if (found.mentions === 0) return [];
  const { byLevel, keysLeftOut } = found;
  const key = keysLeftOut.keys === 1 ? 'identity.leftOut.one' : 'identity.leftOut';
  const leftOut = keysLeftOut.keys === 0 ? '' : `; ${say(key, { ...keysLeftOut })}`;
  return wrap(
    `${say('identity.says', { mentions: found.mentions, people: found.people, ...byLevel })}${leftOut}`,
    width,
    '  ',
  );
}

function coverage({ report, say, width, paint }: TextPage): string[] {
  const name = (entry: { pattern: string; title: string }) => patternName(entry.pattern, entry.title, say);
  const rows = report.coverage.map((entry) => [
    name(entry),
    say(`status.${entry.status}`),
    entry.population === null ? '' : counted(entry.population, entry.populationOf, say),
    entry.status === 'not-evaluable' ? '' : say.count(entry.flagged),
    entry.flagRate === null ? '' : share(entry.flagRate, say),
  ]);
  const notes = report.coverage.flatMap((entry) => [
    ...(entry.reason === null ? [] : [paint.dim(`${name(entry)}: ${printable(entry.reason)}`)]),
    ...(entry.warning === null ? [] : [paint.yellow(`${name(entry)}: ${printable(entry.warning)}`)]),
  ]);
  const header = [say('pattern'), say('status'), say('population'), say('flagged'), say('flagRate')];
  return [...grid(header, rows, width), ...notes.flatMap((note) => wrap(note, width, '  '))];
}

function* networks(page: TextPage): Iterable<string> {
  const { report, look, say, width, paint } = page;
  if (report.networks.length === 0) {
    yield* wrap(nothingFound(report, say), width);
    return;
  }
  const shown = networksFrom(report, look.tier);
  const byId = findingsById(report);
  const suppressed = report.findings.filter(({ suppression }) => suppression !== null).length;
  yield* dimmed(page, scoreLegend(say));
  for (const level of [...TIERS].reverse()) {
    const here = shown.filter((network) => network.tier === level);
    if (here.length === 0) continue;
    yield* ['', tierPainter(level, paint)(`${say(`tier.${level}`)} (${say.count(here.length)})`)];
    if (level === 'PRIORITY') yield* dimmed(page, oddsOfPriority(say));
    for (const network of here) yield* networkLines(network, findingsOf(network, byId), page);
  }
  if (suppressed > 0) {
    yield* ['', say(suppressed === 1 ? 'suppressed.one' : 'suppressed.count', { count: suppressed })];
  }
}

/** One network with its members and places, and those of its findings that are to be told. */
export function networkLines(
  network: Network,
  told: readonly Finding[],
  page: TextPage,
  findings: readonly Finding[] = told,
): string[] {
  const { report, say, width, paint } = page;
  const { score, members, places, keyPlayers, weakestLink } = network;
  const headline = headlineOf(network, findings, report, say);
  const about = [headline.where, headline.sector, headline.years].filter((part) => part !== '');
  const labelled = (label: string, text: string) =>
    text === '' ? [] : indented(page, say('head', { who: label, why: text }), '  ');
  return [
    '',
    ...wrap(paint.bold(printable(headSentence(headline, say))), width),
    ...indented(
      page,
      `${score.display}/100 · ${printable(about.join(' · '))} · ${say('network').toLowerCase()} ${network.id}`,
      '  ',
    ),
    ...indented(page, paint.dim(sumInShort(score)), '  '),
    ...labelled(
      say('members'),
      listed(
        members.map((member) => memberInWords(member, say)),
        MEMBERS_SHOWN,
      ),
    ),
    ...labelled(
      say('places'),
      listed(
        places.map(({ name }) => name),
        PLACES_SHOWN,
      ),
    ),
    ...labelled(say('keyPlayers'), keyPlayers.map(({ name }) => printable(name)).join(', ')),
    ...labelled(say('weakestLink'), printable(weakestLink ?? '')),
    ...told.flatMap((finding) => findingLines(finding, page)),
  ];
}

function memberInWords({ name, role }: { name: string; role: string }, say: Say): string {
  return `${name} (${roleInWords(role, say)})`;
}

function findingLines(finding: Finding, page: TextPage): string[] {
  const { say, paint } = page;
  const name = patternName(finding.pattern, finding.title, say);
  const head = `${name} (${say(`strength.${finding.strength}`)})`;
  const sources = [...new Set(finding.evidence.map(placeOf).filter((place) => place !== ''))];
  const compared = comparisonInWords(finding, say);
  return [
    ...indented(page, `${paint.cyan(head)}  ${printable(statementInYears(finding))}`, '  '),
    ...indented(
      page,
      paint.dim(
        [
          finding.id,
          listed(sources, 6),
          printable(compared),
          finding.confidence === null
            ? ''
            : `${say('confidence')}: ${say(`confidence.${finding.confidence}`)}`,
        ]
          .filter((part) => part !== '')
          .join('; '),
      ),
      '      ',
    ),
  ];
}

function quality(page: TextPage): string[] {
  const { report, say, width } = page;
  if (report.quality.length === 0) return [];
  return [
    ...heading(page, say('quality')),
    ...report.quality.flatMap(({ says, examples }) => {
      const first = examples.flatMap(({ source }) =>
        source === null ? [] : [`${source.file}:${source.record}`],
      );
      return wrap(printable(`- ${says}${first.length > 0 ? ` (${listed(first, 3)})` : ''}`), width, '  ');
    }),
  ];
}

function listed(words: readonly string[], most: number): string {
  const shown = words.slice(0, most).map(printable).join('; ');
  return words.length > most ? `${shown}; +${words.length - most}` : shown;
}
