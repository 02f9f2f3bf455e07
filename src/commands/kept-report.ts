import { readFileSync, writeFileSync } from 'node:fs';
import { removeTemporary, temporaryFolder } from '../engine/temporary-folders.ts';
import { findSources, type SourceSet } from '../extracts/read.ts';
import type { Report } from '../reports/report.ts';
import type { ReportRequest } from '../reports/report-of.ts';
import type { RunInput } from '../run/input.ts';
import { keepingIn, madeBy } from '../run/keeping.ts';
import { hashOf } from '../store/manifest.ts';
import type { Store } from '../store/store.ts';

/** All that decides what stands in a whole report. */
function keyOf({ sources, warnings }: SourceSet, input: RunInput, request: ReportRequest): string {
  const { asOf, asOfWithoutDays, dayOrder, greatestRejectShare, weights, personKey } = input;
  const { patterns, ...asked } = request;
  const files = sources.map(({ path, sha256, recognised: { layout, header, positions } }) => [
    ...[path, sha256, layout.id, header],
    [...positions],
  ]);
  return hashOf(
    madeBy,
    JSON.stringify([files, warnings, asked, patterns.map(({ id }) => id)]),
    JSON.stringify([asOf, asOfWithoutDays, dayOrder, greatestRejectShare, weights].map((one) => one ?? null)),
    personKey ?? '',
  );
}

/**
 * The whole report of a run like this one, where it is kept: nothing need be read then but what the files are. Undefined
 * where it is not.
 *
 * @throws UsageError for paths, files and mappings that do not work.
 */
export async function recallReport(
  store: Store,
  input: RunInput,
  request: ReportRequest,
): Promise<Report | undefined> {
  // which municipalities are meant is looked up in what was read
  if (request.municipalities.length > 0 || Object.keys(store.manifest.reports).length === 0) return undefined;
  const scratch = temporaryFolder('confine-graph-', input.limits?.temp);
  try {
    const { mapping, allow, decisions, outputs } = input;
    const kept = keepingIn(store, input).readings;
    const set = await findSources(input.paths, { mapping, allow, decisions, outputs, scratch, kept });
    const report = store.manifest.reports[keyOf(set, input, request)];
    if (!report || !store.has(report)) return undefined;
    report.used = store.run;
    store.changed();
    return JSON.parse(readFileSync(store.pathOf(report), 'utf8')) as Report;
  } finally {
    removeTemporary(scratch);
  }
}

/** Keeps the whole report of a run. */
export async function keepReport(
  store: Store,
  set: SourceSet,
  input: RunInput,
  request: ReportRequest,
  report: Report,
): Promise<void> {
  if (!store.writes || request.municipalities.length > 0) return;
  const key = keyOf(set, input, request);
  const file = await store.put(`reports/${key}.json`, async (aside) =>
    writeFileSync(aside, JSON.stringify(report), { mode: 0o600 }),
  );
  const sources = set.sources.flatMap(({ sha256 }) => sha256 ?? []).sort();
  store.manifest.reports[key] = { ...file, sources, used: store.run };
  store.changed();
}
