import { type Place, TIERS, type Tier } from '../networks/network.ts';
import { foldedName, type Municipality } from '../records/municipalities.ts';
import { inSectors, type Sector } from '../records/sensitive-sectors.ts';
import type { Report } from './report.ts';

/** Which networks a report is to hold; what is empty or unset lets all through. */
export interface Narrowing {
  tier?: Tier | undefined;
  municipalities: readonly Municipality[];
  zipcodes: readonly string[];
  sectors: readonly Sector[];
}

/** The report with only those networks, and only the findings in them; coverage and quality stay whole. */
export function narrow(report: Report, { tier, municipalities, zipcodes, sectors }: Narrowing): Report {
  const lowest = TIERS.indexOf(tier ?? 'NOTE');
  const networks = report.networks.filter(
    (network) =>
      TIERS.indexOf(network.tier) >= lowest &&
      (municipalities.length === 0 ||
        network.places.some((place) => municipalities.some((town) => isIn(place, town)))) &&
      (zipcodes.length === 0 || network.places.some(({ zipcode }) => zipcodes.includes(zipcode ?? ''))) &&
      (sectors.length === 0 || inSectors(network.activities, sectors)),
  );
  if (networks.length === report.networks.length) return report;
  const kept = new Set(networks.flatMap(({ findings }) => findings));
  return { ...report, networks, findings: report.findings.filter(({ id }) => kept.has(id)) };
}

/** By its postcode where that tells, as names come in two languages; else by name. */
function isIn({ municipality, zipcode }: Place, { names, zipcodes }: Municipality): boolean {
  if (zipcode !== null && zipcodes.has(zipcode)) return true;
  return municipality !== null && names.has(foldedName(municipality));
}
