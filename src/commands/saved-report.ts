import { readFileSync } from 'node:fs';
import { UsageError } from '../errors.ts';
import { type Report, SCHEMA_VERSION } from '../reports/report.ts';

/**
 * A report that was written with --format json.
 *
 * @throws UsageError where there is no such file, or something else stands in it.
 */
export function readReport(path: string): Report {
  const text = contentOf(path);
  const wayOut = 'write one with: confine-graph analyse PATH... --format json --output report.json';
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    throw new UsageError(`${path} is no JSON`, wayOut);
  }
  if (!isReport(report)) throw new UsageError(`${path} is no report of this tool`, wayOut);
  if (report.schemaVersion !== SCHEMA_VERSION) {
    throw new UsageError(
      `${path} has schema version ${report.schemaVersion}; this tool reads ${SCHEMA_VERSION}`,
      'write the report again',
    );
  }
  return report;
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`;
    throw new UsageError(`${path}: ${why}`, 'give the path of a report written with --format json');
  }
}

function isReport(value: unknown): value is Report {
  return (
    typeof value === 'object' &&
    value !== null &&
    'schemaVersion' in value &&
    'run' in value &&
    'findings' in value &&
    Array.isArray(value.findings) &&
    'networks' in value &&
    Array.isArray(value.networks)
  );
}
