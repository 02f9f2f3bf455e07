import { Chalk } from 'chalk';
import { sayIn } from '../messages/index.ts';
import type { Look } from '../reports/look.ts';
import { escaped } from '../reports/markdown.ts';
import { html } from '../reports/markup.ts';
import { pageHead } from '../reports/page-head.ts';
import type { Report } from '../reports/report.ts';
import { printable, wrap } from '../reports/text.ts';
import { type Document, documentOf } from './document.ts';
import type { Candidates, Dossier } from './dossier.ts';

/** Every format of a dossier. */
export const dossierFormats = ['table', 'markdown', 'html', 'json'] as const;
export type DossierFormat = (typeof dossierFormats)[number];

/** A dossier as text; `report` is the one that it was made from. */
export function renderDossier(
  dossier: Dossier | Candidates,
  report: Report,
  format: DossierFormat,
  look: Look,
): string {
  if (format === 'json') return `${JSON.stringify(dossier, null, 2)}\n`;
  const document = 'candidates' in dossier ? candidatesDocument(dossier) : documentOf(dossier, report);
  if (format === 'markdown') return markdownOf(document);
  return format === 'html' ? htmlOf(document, dossier.language) : textOf(document, look);
}

function candidatesDocument({ signal, language, candidates }: Candidates): Document {
  const say = sayIn(language);
  return {
    title: say('dossier.candidates', { signal }),
    preface: [],
    sections: [
      {
        title: '',
        items: candidates.map(({ kind, id, name, likeness }) => ({
          text: `${name} (${say(`kind.${kind}`)}, ${say.number(likeness)})`,
          below: [id],
        })),
      },
    ],
    closing: say('dossier.choose', { id: candidates[0]?.id ?? '' }),
  };
}

function textOf({ title, preface, sections, closing }: Document, look: Look): string {
  const paint = new Chalk({ level: look.color ? 1 : 0 });
  const width = Math.max(40, look.width);
  const lines = [
    ...wrap(paint.bold(printable(title)), width),
    ...preface.flatMap((line) => wrap(printable(line), width).map((one) => paint.dim(one))),
    ...sections.flatMap(({ title: heading, items }) => [
      '',
      ...(heading === '' ? [] : [paint.bold.underline(heading)]),
      ...items.flatMap(({ text, below }) => [
        ...wrap(printable(text), width, '  '),
        ...below.flatMap((line) =>
          wrap(printable(line), width - 4, '  ').map((one) => `    ${paint.dim(one)}`),
        ),
      ]),
    ]),
    '',
    ...wrap(printable(closing), width).map((one) => paint.dim(one)),
  ];
  return `${lines.join('\n')}\n`;
}

function markdownOf({ title, preface, sections, closing }: Document): string {
  const lines = [
    `# ${escaped(title)}`,
    ...preface.flatMap((line) => ['', escaped(line)]),
    ...sections.flatMap(({ title: heading, items }) => [
      ...(heading === '' ? [] : ['', `## ${escaped(heading)}`]),
      '',
      ...items.flatMap(({ text, below }) => [
        `- ${escaped(text)}`,
        ...below.map((line) => `  - ${escaped(line)}`),
      ]),
    ]),
    '',
    escaped(closing),
  ];
  return `${lines.join('\n')}\n`;
}

const STYLE = `:root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:52rem;padding:0 1rem}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:1.6rem;border-bottom:1px solid #8886}
ol,ul{padding-left:1.2rem}li{margin:.35rem 0}li ul{font-size:.85rem;opacity:.85}.notice{border-left:4px solid #b58900;padding-left:1rem}
@media print{body{margin:0;max-width:none;font-size:10.5pt}h2{break-after:avoid}li{break-inside:avoid}}`;

/** One page that loads and runs nothing, to read and to print. */
function htmlOf({ title, preface, sections, closing }: Document, language: string): string {
  return html`${pageHead(title, language, STYLE)}<body>
<main>
<h1>${title}</h1>
${preface.map((line) => html`<p class="notice">${line}</p>\n`)}
${sections.map(
  ({ title: heading, items }) => html`<section>
${heading === '' ? '' : html`<h2>${heading}</h2>`}
<ul>
${items.map(
  ({ text, below }) =>
    html`<li>${text}${below.length === 0 ? '' : html`<ul>${below.map((line) => html`<li>${line}</li>`)}</ul>`}</li>\n`,
)}</ul>
</section>
`,
)}
<p>${closing}</p>
</main>
</body>
</html>
`.markup;
}
