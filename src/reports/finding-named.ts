import { UsageError } from '../errors.ts';
import type { Network } from '../networks/network.ts';
import type { Finding, Report } from './report.ts';

/**
 * A finding by its id or the beginning of one, or by its number in the report (from 1). `called` names the report in messages.
 *
 * @throws UsageError where there is none, or several begin so.
 */
export function findingNamed(report: Report, wanted: string, called: string): Finding {
  const exact = report.findings.find(({ id }) => id === wanted);
  if (exact) return exact;
  if (/^\d{1,5}$/.test(wanted)) {
    const numbered = report.findings[Number(wanted) - 1];
    if (numbered) return numbered;
  }
  const beginning = report.findings.filter(({ id }) => id.startsWith(wanted.toLowerCase()));
  if (beginning.length === 1) return beginning[0]!;
  if (beginning.length > 1) {
    throw new UsageError(
      `${beginning.length} findings begin with ${wanted}`,
      `give more of the id: ${beginning
        .slice(0, 3)
        .map(({ id }) => id)
        .join(', ')}`,
    );
  }
  throw new UsageError(
    `${called} has no finding or network ${wanted}`,
    report.findings.length === 0
      ? 'it has no findings at all'
      : `give an id such as ${report.findings[0]!.id}, or a number from 1 to ${report.findings.length}`,
  );
}

/** A network by its id or the beginning of one; undefined where none or several begin so. */
export function networkNamed(report: Report, wanted: string): Network | undefined {
  const beginning = report.networks.filter(({ id }) => id.startsWith(wanted.toLowerCase()));
  return beginning.length === 1 ? beginning[0] : undefined;
}
