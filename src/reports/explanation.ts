import { Chalk } from 'chalk';
import { sayIn } from '../messages/index.ts';
import type { Look } from './look.ts';
import type { Finding, Report } from './report.ts';
import { printable, wrap } from './text.ts';
import { comparisonInWords, placeOf, roleInWords, statementInYears, sumInFull } from './words.ts';

/** One finding in full: what it says, each fact and where it stands, its share in the score, what could excuse it. */
export function renderExplanation(report: Report, finding: Finding, look: Look): string {
  const say = sayIn(report.run.language);
  const paint = new Chalk({ level: look.color ? 1 : 0 });
  const width = Math.max(40, look.width);
  const network = report.networks.find(({ findings }) => findings.includes(finding.id));
  const heading = (text: string) => ['', paint.bold(text)];
  const lines = (text: string) => wrap(printable(text), width - 2, '  ').map((line) => `  ${line}`);
  const bullets = (label: string, items: readonly string[]) =>
    items.length === 0 ? [] : [...heading(label), ...items.flatMap((item) => lines(`- ${item}`))];
  const compared = comparisonInWords(finding, say);
  return `${[
    ...wrap(
      `${paint.bold(`${finding.code} ${finding.title}`)} (${finding.pattern} v${finding.version}), ${say(
        `strength.${finding.strength}`,
      )}`,
      width,
    ),
    ...wrap(`${finding.id}, ${say('asOf', { day: report.run.asOf })}`, width),
    '',
    ...wrap(printable(statementInYears(finding)), width),
    ...(finding.strengthByRule === null
      ? []
      : wrap(say('strengthByRule', { strength: say(`strength.${finding.strengthByRule}`) }), width)),
    ...(finding.suppression === null
      ? []
      : [
          '',
          paint.yellow(`${say('suppressed')}: `) +
            printable(say('suppressed.says', { reason: finding.suppression.reason })),
        ]),
    ...heading(say('members')),
    ...finding.subjects.flatMap(({ kind, id, name, role }) =>
      lines(`- ${roleInWords(role, say)}: ${name} (${say(`kind.${kind}`)} ${id})`),
    ),
    ...heading(say('evidence')),
    ...finding.evidence.flatMap((item) => {
      const known = item.knownDate === null ? '' : `, ${say('known').toLowerCase()} ${item.knownDate}`;
      return lines(`- ${item.date ?? '----------'}  ${item.fact}${known}  [${placeOf(item)}]`);
    }),
    ...(compared === '' ? [] : [...heading(say('comparison')), ...lines(compared)]),
    ...(finding.confidence === null
      ? []
      : [...heading(say('confidence')), ...lines(say(`confidence.${finding.confidence}`))]),
    ...(network === undefined || look.withoutNetwork
      ? []
      : [
          ...heading(`${say('network')} ${network.id}: ${say(`tier.${network.tier}`)}`),
          ...sumInFull(network.score, say).flatMap(lines),
        ]),
    ...bullets(say('checkedInnocent'), finding.checkedInnocent),
    ...bullets(say('innocent'), finding.innocent),
    ...bullets(say('wouldChangeIf'), finding.wouldChangeIf),
    ...heading(`${say('barrier')}: ${finding.barrier.step}`),
    ...lines(`${say('barrier.partners')}: ${finding.barrier.partners.join(', ')}`),
    ...lines(`${say('barrier.barriers')}: ${finding.barrier.barriers.join(', ')}`),
    '',
    ...wrap(say('notice'), width).map((line) => paint.dim(line)),
    ...wrap(say('correction'), width).map((line) => paint.dim(line)),
  ].join('\n')}\n`;
}
