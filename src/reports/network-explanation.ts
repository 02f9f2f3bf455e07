import { Chalk } from 'chalk';
import { sayIn } from '../messages/index.ts';
import type { Network } from '../networks/network.ts';
import { networkLines } from './details.ts';
import { renderExplanation } from './explanation.ts';
import type { Look } from './look.ts';
import { indented } from './page-of-text.ts';
import type { Report } from './report.ts';
import { findingsById, findingsOf, sumInFull } from './words.ts';

/** One network in full: members, the whole arithmetic of its score, and each of its findings with its evidence. */
export function renderNetworkExplanation(report: Report, network: Network, look: Look): string {
  const say = sayIn(report.run.language);
  const paint = new Chalk({ level: look.color ? 1 : 0 });
  const page = { report, look, say, paint, width: Math.max(40, look.width) };
  const findings = findingsOf(network, findingsById(report));
  const [, ...lines] = networkLines(network, [], page, findings);
  const bullets = (label: string, items: readonly string[]) =>
    items.length === 0
      ? []
      : ['', paint.bold(label), ...items.flatMap((item) => indented(page, `- ${item}`, '  '))];
  return `${[
    ...lines,
    ...bullets(say('score'), sumInFull(network.score, say)),
    ...bullets(say('barrier.partners'), network.barrier.partners),
    ...bullets(say('barrier.barriers'), network.barrier.barriers),
    ...findings.flatMap((finding) => [
      '',
      paint.dim('-'.repeat(Math.min(page.width, 72))),
      renderExplanation(report, finding, { ...look, withoutNetwork: true }).trimEnd(),
    ]),
  ].join('\n')}\n`;
}
