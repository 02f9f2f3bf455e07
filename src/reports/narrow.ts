import { TIERS, type Tier } from '../networks/network.ts';
import { inSectors, type Sector } from '../records/sensitive-sectors.ts';
import type { Report } from './report.ts';

/** Which networks a report is to hold; what is empty or unset lets all through. */
export interface Narrowing {
  tier?: Tier | undefined;
  municipalities: readonly string[];
  zipcodes: readonly string[];
  sectors: readonly Sector[];
}

/** The report with only those networks, and only the findings in them; coverage and quality stay whole. */
export function narrow(report: Report, { tier, municipalities, zipcodes, sectors }: Narrowing): Report {
  const lowest = TIERS.indexOf(tier ?? 'NOTE');
  const towns = new Set(municipalities.map(folded));
  const networks = report.networks.filter(
    (network) =>
      TIERS.indexOf(network.tier) >= lowest &&
      (towns.size === 0 ||
        network.places.some(({ municipality }) => towns.has(folded(municipality ?? '')))) &&
      (zipcodes.length === 0 || network.places.some(({ zipcode }) => zipcodes.includes(zipcode ?? ''))) &&
      (sectors.length === 0 || inSectors(network.activities, sectors)),
  );
  if (networks.length === report.networks.length) return report;
  const kept = new Set(networks.flatMap(({ findings }) => findings));
  return { ...report, networks, findings: report.findings.filter(({ id }) => kept.has(id)) };
}

function folded(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
