import { renderExplanation } from '../reports/explanation.ts';
import { findingNamed, networkNamed } from '../reports/finding-named.ts';
import { renderNetworkExplanation } from '../reports/network-explanation.ts';
import { EXIT, type Io } from './io.ts';
import { readReport } from './saved-report.ts';

/** Shows one finding or one network of a saved report in full: `explain ID REPORT`. */
export async function run(
  [wanted, path]: [id: string, report: string],
  _options: object,
  io: Io,
): Promise<number> {
  const report = readReport(path);
  // a short number is that of a finding
  const network = /^\d{1,5}$/.test(wanted) ? undefined : networkNamed(report, wanted);
  io.out(
    network === undefined
      ? renderExplanation(report, findingNamed(report, wanted, path), io)
      : renderNetworkExplanation(report, network, io),
  );
  return EXIT.done;
}
