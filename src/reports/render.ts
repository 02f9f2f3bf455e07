import { renderCsv } from './csv.ts';
import { renderGexf, renderGraphml } from './graph.ts';
import { renderHtml } from './html.ts';
import { renderJson, renderNdjson } from './json.ts';
import type { Look } from './look.ts';
import { renderMarkdown } from './markdown.ts';
import type { Report } from './report.ts';
import { renderTable } from './table.ts';

/** Every format of a report: pure functions from report to text, in pieces, for the whole may be more than a text can hold. */
export const renderers = {
  table: renderTable,
  json: renderJson,
  ndjson: renderNdjson,
  csv: renderCsv,
  markdown: renderMarkdown,
  html: renderHtml,
  gexf: renderGexf,
  graphml: renderGraphml,
} as const satisfies Record<string, (report: Report, look: Look) => Iterable<string>>;

export type Format = keyof typeof renderers;
