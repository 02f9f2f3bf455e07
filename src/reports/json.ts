import type { Look } from './look.ts';
import type { Report } from './report.ts';
import { networksFrom } from './words.ts';

/** The whole report, as `report.schema.json` describes it. A tier leaves out networks below it, never findings. */
export function renderJson(report: Report, { tier }: Look): string {
  return `${JSON.stringify({ ...report, networks: networksFrom(report, tier) }, null, 2)}\n`;
}

/** One line a finding and a network, each with its `type`; the run first. For tools that read as they go. */
export function renderNdjson(report: Report, { tier }: Look): string {
  const { schemaVersion, run, coverage, findings, quality } = report;
  const lines = [
    { type: 'run', schemaVersion, ...run },
    ...coverage.map((entry) => ({ type: 'coverage', ...entry })),
    ...findings.map((finding) => ({ type: 'finding', ...finding })),
    ...networksFrom(report, tier).map((network) => ({ type: 'network', ...network })),
    ...quality.map((issue) => ({ type: 'quality', ...issue })),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
