import { dataWord } from '../messages/data-words.ts';
import { type Say, sayIn } from '../messages/index.ts';
import type { Network } from '../networks/network.ts';
import { drawing } from './drawing.ts';
import type { Look } from './look.ts';
import { html, Safe } from './markup.ts';
import { pageHead } from './page-head.ts';
import type { Finding, Report } from './report.ts';
import { percent } from './text.ts';
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

/*
 * The report as one page that loads nothing and runs nothing: its security policy allows this page's own style sheet
 * (by its hash) and nothing else. Every text from an extract goes through `html`, which escapes it.
 */

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1b1b1b}
table{border-collapse:collapse;width:100%;margin:.5rem 0}th,td{text-align:left;vertical-align:top;padding:.2rem .6rem .2rem 0;border-bottom:1px solid #ddd}
th{font-weight:600}.notice{border-left:4px solid #b58900;padding-left:1rem}.network{border:1px solid #ccc;border-radius:6px;padding:0 1rem 1rem;margin:1.5rem 0}
.tier{font-size:.8rem;padding:.1rem .5rem;border-radius:4px;background:#eee}.PRIORITY{background:#b3261e;color:#fff}.ATTENTION{background:#ffd666}
.finding{border-left:3px solid #88a;padding-left:1rem;margin:1rem 0}.small{font-size:.85rem;color:#555}summary{cursor:pointer}
svg{width:100%;max-height:24rem}svg text{font:11px system-ui,sans-serif}svg line{stroke:#aaa}svg .company{fill:#31688e}svg .person{fill:#b5651d}svg .address,svg .parcel{fill:#3b7a57}svg .contact{fill:#777}
@media print{details{display:block}.network{break-inside:avoid-page}}`;

/**
 * One page that loads and runs nothing: its policy allows its own style sheet alone, and every value of the report is
 * escaped. Below `tier` no network is shown.
 */
export function* renderHtml(report: Report, { tier }: Look): Iterable<string> {
  const { run, coverage, quality } = report;
  const say = sayIn(run.language);
  const byId = findingsById(report);
  const shown = networksFrom(report, tier);
  yield html`${pageHead(say('title'), run.language, STYLE)}<body>
<h1>${say('title')}</h1>
<p>${say('asOf', { day: run.asOf })}${run.purpose === null ? '' : `. ${run.purpose}`}</p>
<p class="notice">${say('notice')}</p>
<h2>${say('networks')}</h2>
${report.networks.length === 0 ? html`<p>${nothingFound(report, say)}</p>` : ''}
${shown.some(({ tier: level }) => level === 'PRIORITY') ? html`<p class="small">${oddsOfPriority(say)}</p>` : ''}
`.markup;
  for (const network of shown) yield* networkSection(network, byId, say);
  yield html`
<h2>${say('coverage')}</h2>
${grid(
  ['', say('pattern'), say('status'), say('population'), say('flagged'), say('flagRate')],
  coverage.map((entry) => [
    entry.code,
    entry.pattern,
    [say(`status.${entry.status}`), entry.reason, entry.warning].filter((part) => part !== null).join('; '),
    entry.population === null ? '' : counted(entry.population, entry.populationOf, say),
    entry.flagged,
    entry.flagRate === null ? '' : percent(entry.flagRate),
  ]),
)}
<h2>${say('read')}</h2>
${grid(
  [say('file'), say('layout'), say('rows'), say('rejects'), 'SHA-256'],
  run.inputs.map(({ path, layout, rows, rejects, sha256 }) => [path, layout, rows, rejects, sha256]),
)}
${bullets(run.warnings)}
${quality.length === 0 ? '' : html`<h2>${say('quality')}</h2>${bullets(quality.map(({ says }) => says))}`}
<p class="small">${say('correction')}</p>
</body>
</html>
`.markup;
}

function* networkSection(network: Network, byId: ReadonlyMap<string, Finding>, say: Say): Iterable<string> {
  const { tier, id, score, members, weakestLink, keyPlayers, places, barrier } = network;
  yield html`<section class="network" id="${id}">
<h3><span class="tier ${tier}">${say(`tier.${tier}`)}</span> ${say('network')} ${id} (${score.display}/100)</h3>
${new Safe(drawing(network))}
${grid(
  [say('name'), say('role'), say('kind'), say('id')],
  members.map(({ name, role, kind, id: memberId }) => [
    name,
    roleInWords(role, say),
    say(`kind.${kind}`),
    memberId,
  ]),
)}
<details><summary>${say('score')}</summary>${bullets(sumInFull(score, say))}</details>
${keyPlayers.length === 0 ? '' : html`<p>${say('keyPlayers')}: ${keyPlayers.map(({ name }) => name).join(', ')}</p>`}
${weakestLink === null ? '' : html`<p>${say('weakestLink')}: ${weakestLink}</p>`}
${places.length === 0 ? '' : html`<p>${say('places')}: ${places.map(({ name }) => name).join('; ')}</p>`}
`.markup;
  for (const finding of findingsOf(network, byId)) yield findingSection(finding, say).markup;
  yield html`
<p class="small">${say('barrier.steps')}: ${barrier.steps.map((step) => dataWord(step, say.language)).join(', ')}. ${say('barrier.partners')}: ${barrier.partners.join(', ')}. ${say('barrier.barriers')}: ${barrier.barriers.join(', ')}.</p>
</section>
`.markup;
}

function findingSection(finding: Finding, say: Say): Safe {
  const compared = comparisonInWords(finding, say);
  const explained = [
    [say('checkedInnocent'), finding.checkedInnocent],
    [say('innocent'), finding.innocent],
    [say('wouldChangeIf'), finding.wouldChangeIf],
  ] as const;
  return html`<article class="finding" id="${finding.id}">
<h4>${finding.code} ${finding.title} (${say(`strength.${finding.strength}`)})</h4>
<p>${finding.statement}</p>
<details><summary>${say('evidence')}</summary>
${grid(
  [say('date'), say('fact'), say('known'), say('source')],
  finding.evidence.map((item) => [item.date ?? '', item.fact, item.knownDate ?? '', placeOf(item)]),
)}</details>
${compared === '' ? '' : html`<p class="small">${say('comparison')}: ${compared}</p>`}
${explained.map(([label, items]) => (items.length === 0 ? '' : html`<p class="small">${label}: ${items.join('; ')}</p>`))}
</article>
`;
}

function grid(header: readonly string[], rows: readonly (readonly (string | number)[])[]): Safe {
  return html`<table><thead><tr>${header.map((cell) => html`<th>${cell}</th>`)}</tr></thead><tbody>
${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody></table>`;
}

function bullets(items: readonly string[]): Safe {
  return items.length === 0 ? html`` : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}
