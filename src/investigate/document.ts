import { dataWord } from '../messages/data-words.ts';
import { type Say, sayIn } from '../messages/index.ts';
import { headlineOf, headSentence, patternName } from '../reports/headline.ts';
import { nearMissesInWords } from '../reports/near-misses-in-words.ts';
import type { Report } from '../reports/report.ts';
import { findingsById, findingsOf, placeOf, statementInYears } from '../reports/words.ts';
import type { Dossier, Line, Neighbour, Place } from './dossier.ts';

/** A line of a dossier: what it says, and smaller below it where it stands and what is to be known about it. */
export interface Item {
  text: string;
  below: string[];
}

export interface Section {
  title: string;
  items: Item[];
}

/** A dossier in words, before it is laid out: the same in every format. */
export interface Document {
  title: string;
  /** Day, notice. */
  preface: string[];
  sections: Section[];
  /** At the foot. */
  closing: string;
}

/** Neighbours and lines that are shown in words; JSON holds them all. */
const [NEIGHBOURS, LINES] = [60, 400];

/** The dossier in words, for a report that it was made from. */
export function documentOf(dossier: Dossier, report: Report): Document {
  const say = sayIn(dossier.language);
  const { who } = dossier;
  return {
    title: say('dossier', { name: who.name }),
    preface: [say('asOf', { day: say.day(dossier.asOf) }), say('notice')],
    sections: [
      {
        title: say('dossier.who'),
        items: [item(who.name, [...who.facts, who.sure, who.id]), ...recordItems(dossier.record, say)],
      },
      { title: say('dossier.partners'), items: callItems(dossier, say) },
      { title: say('dossier.findings'), items: findingItems(dossier, report, say) },
      ...some(say('dossier.collapses'), collapseItems(dossier, say)),
      ...some(say('dossier.places'), placeItems(dossier, say)),
      { title: say('dossier.timeline'), items: timelineItems(dossier, say) },
      { title: say('dossier.around'), items: aroundItems(dossier, say) },
      ...some(
        say('nearMisses'),
        nearMissesInWords({ ...report, nearMisses: dossier.nearMisses }, say).map((text) => item(text)),
      ),
      { title: say('dossier.blind'), items: blindItems(dossier, say) },
      ...some(
        say('dossier.steps'),
        dossier.steps.map((step) => item(dataWord(step, say.language))),
      ),
    ],
    closing: say('correction'),
  };
}

function item(text: string, below: readonly string[] = []): Item {
  return { text, below: below.filter((line) => line !== '') };
}

function some(title: string, items: Item[]): Section[] {
  return items.length === 0 ? [] : [{ title, items }];
}

function recordItems(record: Place | null, say: Say): Item[] {
  return record === null ? [] : [item(say('dossier.record'), [sourceInWords(record), quotedInWords(record)])];
}

function callItems({ calls }: Dossier, say: Say): Item[] {
  return calls.map(({ partner, reason, question }) =>
    item(partner, [say('dossier.reason', { reason }), say('dossier.question', { question })]),
  );
}

function findingItems({ findings, networks }: Dossier, report: Report, say: Say): Item[] {
  if (findings.length === 0) return [item(say('dossier.noFindings'))];
  const byId = findingsById(report);
  return [
    ...findings.map((finding) =>
      item(
        `${patternName(finding.pattern, finding.title, say)} (${say(`strength.${finding.strength}`)}): ${statementInYears(finding)}`,
        [
          ...finding.evidence.map((one) =>
            [one.date ?? '', one.fact, placeOf(one)].filter((part) => part !== '').join('  '),
          ),
          ...(finding.innocent.length === 0 ? [] : [`${say('innocent')}: ${finding.innocent.join('; ')}`]),
        ],
      ),
    ),
    ...networks.map((network) =>
      item(
        say('dossier.networks', {
          name: headSentence(headlineOf(network, findingsOf(network, byId), report, say), say),
          score: network.score.display,
          tier: say(`tier.${network.tier}`),
          id: network.id,
        }),
      ),
    ),
  ];
}

function collapseItems({ collapses }: Dossier, say: Say): Item[] {
  return collapses.map(({ company, day, kind, controllers }) =>
    item(
      say('dossier.collapse', {
        company: company.name,
        kind: dataWord(kind, say.language),
        day: say.day(day),
      }),
      controllers.length === 0
        ? [say('dossier.nobody')]
        : controllers.map(({ person, how, from, until, companies }) => {
            const others = companies.map(({ name, collapsed }) =>
              collapsed === null ? name : `${name} (${say('who.collapsed', { day: say.day(collapsed) })})`,
            );
            const controller = say('dossier.controller', {
              person: person.name,
              how: dataWord(how, say.language),
              period: periodInWords(from, until, say),
            });
            return `${controller}; ${
              others.length === 0
                ? say('dossier.noOthers')
                : say('dossier.others', { companies: others.join(', ') })
            }`;
          }),
    ),
  );
}

function periodInWords(from: string | null, until: string | null, say: Say): string {
  const start = from === null ? say('dossier.unknownStart') : say.day(from);
  return until === null
    ? say('dossier.from', { from: start })
    : say('dossier.period', { from: start, until: say.day(until) });
}

function placeItems({ places, knowsLicences }: Dossier, say: Say): Item[] {
  return places.map(({ place, owners, licences }) =>
    item(place.name, [
      ...(owners.length === 0 ? [say('dossier.noOwner')] : []),
      ...owners.map(({ owner, parcel, since }) =>
        say('dossier.owner', {
          owner: owner.name,
          parcel,
          since: since === null ? '' : say('dossier.ownerSince', { day: say.day(since) }),
        }),
      ),
      ...(licences.length === 0
        ? [say(knowsLicences ? 'dossier.noLicence' : 'dossier.noLicenceExtract')]
        : []),
      ...licences.map(
        ({ activity, status, day, company }) =>
          say('dossier.licence', {
            activity,
            status: dataWord(status, say.language),
            day: day === null ? say('dossier.undated') : say.day(day),
          }) + (company === null ? '' : ` (${company.name})`),
      ),
    ]),
  );
}

function timelineItems({ timeline }: Dossier, say: Say): Item[] {
  if (timeline.length === 0) return [item(say('dossier.nothing'))];
  const shown = timeline.slice(0, LINES);
  const more = timeline.length - shown.length;
  return [
    ...shown.map((line, place) => {
      const told = line.source === null ? '' : sourceInWords(line.source);
      const isQuoted = shown.slice(0, place).some(({ source }) => source && sourceInWords(source) === told);
      return item(`${dateInWords(line, say)}  ${line.says}`, belowLine(line, isQuoted, say));
    }),
    ...(more > 0 ? [item(say('more', { count: more, how: '--format json' }))] : []),
  ];
}

function dateInWords({ date, until }: Line, say: Say): string {
  if (date === null) return until === null ? say('dossier.undated') : `... - ${until}`;
  return until === null || until === date ? date : `${date} - ${until}`;
}

/** Where the line stands, and the record itself: once, where several lines are made of one. */
function belowLine({ known, confidence, source }: Line, isQuoted: boolean, say: Say): string[] {
  const where = [
    source === null ? '' : sourceInWords(source),
    known === null ? '' : say('dossier.known', { day: known }),
    confidence === null ? '' : `${say('confidence')}: ${say(`confidence.${confidence}`)}`,
  ];
  return [
    where.filter((part) => part !== '').join('; '),
    source === null || isQuoted ? '' : quotedInWords(source),
  ];
}

function sourceInWords({ file, record }: Place): string {
  return `${file}:${record}`;
}

function quotedInWords({ quoted }: Place): string {
  return quoted === null ? '' : `« ${quoted.map(([column, text]) => `${column}: ${text}`).join(' | ')} »`;
}

function aroundItems({ around }: Dossier, say: Say): Item[] {
  if (around.length === 0) return [item(say('dossier.alone'))];
  const shown = around.slice(0, NEIGHBOURS);
  const more = around.length - shown.length;
  return [
    ...shown.map((one) => item(neighbourInWords(one, say))),
    ...(more > 0 ? [item(say('more', { count: more, how: '--format json' }))] : []),
  ];
}

function neighbourInWords({ name, kind, step, how, via, hub }: Neighbour, say: Say): string {
  const about = [
    say(`kind.${kind}`),
    how,
    ...(via === null ? [] : [say('dossier.via', { name: via })]),
    ...(hub === null ? [] : [say('dossier.hub', { count: hub })]),
  ];
  return `${say('dossier.step', { step })}: ${name} (${about.join('; ')})`;
}

function blindItems({ blind }: Dossier, say: Say): Item[] {
  if (blind.length === 0) return [item(say('dossier.blindNothing'))];
  return blind.map(({ pattern, title, status, reason }) =>
    item(
      `${patternName(pattern, title, say)}: ${say(`status.${status}`)}${reason === null ? '' : ` (${reason})`}`,
    ),
  );
}
