import { type Network, TIERS } from '../networks/network.ts';
import { headlineOf, headSentence, patternName } from './headline.ts';
import { dimmed, heading, indented, nearMissLines, type TextPage, tierPainter } from './page-of-text.ts';
import type { Finding } from './report.ts';
import { printable, wrap } from './text.ts';
import { findingsById, findingsOf, networksFrom, nothingFound, oddsOfPriority } from './words.ts';

/** So many networks at NOTE are shown unless they are asked for: a register has thousands. */
const NOTES_SHOWN = 10;
/** Patterns that could not be looked for, by name, before they are only counted. */
const BLIND_NAMED = 3;
/** Characters of an id that the first screen shows: enough to name a network among thousands. */
export const SHORT_ID = 8;

/**
 * The first screen: how many networks there are of each tier, each in a line, what is new, what could be looked at in two
 * lines, and which command comes next.
 */
export function* summaryLines(page: TextPage): Iterable<string> {
  const { report, say, width, paint } = page;
  yield* [
    ...wrap(`${paint.bold(say('title'))}. ${say('asOf', { day: say.day(report.run.asOf) })}`, width),
    ...dimmed(page, say('notice')),
    '',
    ...wrap(readLine(page), width, '  '),
    ...wrap(coverageLine(page), width, '  '),
    ...wrap(remarksLine(page), width, '  ').filter((line) => line !== ''),
    ...baselineLines(page),
    '',
  ];
  yield* networkLines(page);
  yield* nearMissLines(page);
  yield* nextLines(page);
}

function readLine({ report: { run }, say }: TextPage): string {
  const rows = run.inputs.reduce((sum, input) => sum + input.rows, 0);
  const rejects = run.inputs.reduce((sum, input) => sum + input.rejects, 0);
  const read = {
    files: say.counted('files', run.inputs.length),
    rows: say.counted('rows', rows),
    rejects: rejects === 0 ? say('rejects.none') : say.counted('rejects', rejects),
  };
  const { mentions, people } = run.identity;
  return mentions === 0
    ? say('summary.readNoPeople', read)
    : say('summary.read', {
        ...read,
        mentions: say.counted('mentions', mentions),
        people: say.counted('people', people),
      });
}

function coverageLine({ report: { coverage }, say }: TextPage): string {
  const blind = coverage.filter(({ status }) => status === 'not-evaluable');
  const partly = coverage.filter(({ status }) => status === 'partly').length;
  const names = blind.slice(0, BLIND_NAMED).map(({ pattern, title }) => patternName(pattern, title, say));
  const more = blind.length - names.length;
  return say('summary.looked', {
    looked: coverage.length - blind.length,
    all: coverage.length,
    partly: partly === 0 ? '' : say('summary.partly', { count: partly }),
    missing:
      blind.length === 0
        ? ''
        : say('summary.blind', { patterns: `${names.join(', ')}${more > 0 ? ` +${more}` : ''}` }),
  });
}

function remarksLine({ report, say }: TextPage): string {
  const [warnings, mistakes] = [report.run.warnings.length, report.quality.length];
  const parts = [
    ...(warnings === 0 ? [] : [say.counted('warnings', warnings)]),
    ...(mistakes === 0 ? [] : [say.counted('mistakes', mistakes)]),
  ];
  return parts.length === 0 ? '' : say('summary.remarks', { parts: say.list(parts) });
}

function baselineLines({ report, say, width }: TextPage): string[] {
  const { baseline } = report;
  if (!baseline) return [];
  const { asOf, added, updated, absent } = baseline;
  return wrap(
    say('summary.baseline', { day: say.day(asOf), new: added, updated, absent: absent.length }),
    width,
    '  ',
  );
}

function* networkLines(page: TextPage): Iterable<string> {
  const { report, look, say, width, paint } = page;
  if (report.networks.length === 0) {
    yield* wrap(nothingFound(report, say), width);
    return;
  }
  const byId = findingsById(report);
  const shown = networksFrom(report, look.tier);
  const scored = shown.filter(({ score }) => score.value > 0);
  const levels = [...TIERS].reverse().map((tier) => ({
    tier,
    networks: scored.filter((network) => network.tier === tier),
  }));
  const tiers = levels
    .filter(({ networks }) => networks.length > 0)
    .map(({ tier, networks }) => `${say.count(networks.length)} ${say(`tier.${tier}`)}`);
  yield* wrap(
    paint.bold(
      tiers.length === 0
        ? say('summary.networks.none')
        : say('summary.networks', {
            networks: say.counted('networks', scored.length),
            tiers: tiers.join(', '),
          }),
    ),
    width,
  );
  for (const { tier, networks } of levels) {
    if (networks.length === 0) continue;
    const cut = tier === 'NOTE' && look.tier === undefined ? networks.slice(0, NOTES_SHOWN) : networks;
    yield* ['', tierPainter(tier, paint)(`${say(`tier.${tier}`)} (${say.count(networks.length)})`)];
    if (tier === 'PRIORITY') yield* dimmed(page, oddsOfPriority(say));
    for (const network of cut) yield* networkLine(network, findingsOf(network, byId), page);
    const more = networks.length - cut.length;
    if (more > 0) yield* dimmed(page, say('more', { count: say.count(more), how: say('more.details') }));
  }
  const unscored = shown.length - scored.length;
  if (unscored > 0) {
    yield* [
      '',
      ...dimmed(
        page,
        unscored === 1 ? say('summary.zero.one') : say('summary.zero', { count: say.count(unscored) }),
      ),
    ];
  }
  const suppressed = report.findings.filter(({ suppression }) => suppression !== null).length;
  if (suppressed > 0) {
    yield* ['', say(suppressed === 1 ? 'suppressed.one' : 'suppressed.count', { count: suppressed })];
  }
}

const SCORE_COLUMNS = 5;

/** Score, who and why; then where, in what, when and the id: one line where it fits, else two and more. */
function networkLine(network: Network, findings: readonly Finding[], page: TextPage): string[] {
  const { report, say, width, paint } = page;
  const headline = headlineOf(network, findings, report, say);
  const news = report.baseline ? findings.filter(({ baselineState }) => baselineState === 'new').length : 0;
  const about = [
    headline.where,
    headline.sector,
    headline.years,
    network.id.slice(0, SHORT_ID),
    ...(news > 0 ? [say.counted('new', news)] : []),
  ].filter((part) => part !== '');
  const head = printable(headSentence(headline, say));
  const rest = printable(about.join(' · '));
  const score = `${String(network.score.display).padStart(SCORE_COLUMNS - 2)}  `;
  const room = width - SCORE_COLUMNS;
  const blank = ' '.repeat(SCORE_COLUMNS);
  if (wrap(`${head} · ${rest}`, room).length === 1) return [`${score}${head} ${paint.dim(`· ${rest}`)}`];
  return [
    ...wrap(head, room).map((line, place) => (place === 0 ? score : blank) + line),
    ...wrap(rest, room).map((line) => blank + paint.dim(line)),
  ];
}

/** Commands as a user would type them. */
function* nextLines(page: TextPage): Iterable<string> {
  const { report, look, say } = page;
  const [first] = report.networks;
  if (!first || look.paths === undefined || look.paths.length === 0) return;
  const paths = look.paths.map(inShell).join(' ');
  const language = report.run.language === 'en' ? '' : ` --lang ${report.run.language}`;
  const commands = [
    [`analyse ${paths}${language} --details`, say('next.details')],
    [`investigate ${first.id.slice(0, SHORT_ID)} ${paths}${language}`, say('next.investigate')],
    [`analyse ${paths}${language} --format html --output report.html`, say('next.html')],
  ] as const;
  yield* heading(page, say('next'));
  for (const [command, what] of commands) {
    yield* dimmed(page, `# ${what}`);
    yield* indented(page, `confine-graph ${command}`, '');
  }
}

/** A path as a shell takes it for one word. */
function inShell(path: string): string {
  return /^[\w./@%+:=-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
