import type { Look } from './look.ts';
import type { Report } from './report.ts';
import { networksFrom } from './words.ts';

/** The whole report, as `report.schema.json` describes it. A tier leaves out networks below it, never findings. */
export function* renderJson(report: Report, { tier }: Look): Iterable<string> {
  const parts = Object.entries({ ...report, networks: networksFrom(report, tier) });
  for (const [place, [name, value]] of parts.entries()) {
    yield `${place === 0 ? '{' : ','}\n  ${JSON.stringify(name)}: `;
    if (Array.isArray(value)) yield* listInPieces(value);
    else yield indented(value, '  ');
  }
  yield '\n}\n';
}

/** As `JSON.stringify` writes a list in an object, an item at a time: findings may be more than one text can hold. */
function* listInPieces(items: readonly unknown[]): Iterable<string> {
  if (items.length === 0) {
    yield '[]';
    return;
  }
  for (const [place, item] of items.entries()) {
    yield `${place === 0 ? '[' : ','}\n    ${indented(item, '    ')}`;
  }
  yield '\n  ]';
}

function indented(value: unknown, indent: string): string {
  // no text in JSON holds a line break of its own
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
}

/** One line a finding and a network, each with its `type`; the run first. For tools that read as they go. */
export function* renderNdjson(report: Report, { tier }: Look): Iterable<string> {
  const { schemaVersion, run, coverage, findings, quality } = report;
  const line = (entry: object) => `${JSON.stringify(entry)}\n`;
  yield line({ type: 'run', schemaVersion, ...run });
  for (const entry of coverage) yield line({ type: 'coverage', ...entry });
  for (const finding of findings) yield line({ type: 'finding', ...finding });
  for (const network of networksFrom(report, tier)) yield line({ type: 'network', ...network });
  for (const issue of quality) yield line({ type: 'quality', ...issue });
}
