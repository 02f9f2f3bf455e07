import { type Network, type Place, TIERS, type Tier } from '../networks/network.ts';
import { foldedName, type Municipality } from '../records/municipalities.ts';
import { inSectors, type Sector } from '../records/sensitive-sectors.ts';
import type { Report } from './report.ts';

/** A municipality as the user wrote it, and the one that is meant. */
export interface NamedMunicipality {
  written: string;
  meant: Municipality;
}

/** Which networks a report is to hold; what is empty or unset lets all through. */
export interface Narrowing {
  tier?: Tier | undefined;
  municipalities: readonly NamedMunicipality[];
  zipcodes: readonly string[];
  sectors: readonly Sector[];
}

/**
 * The report with only those networks, and only the findings in them; coverage and quality stay whole. Where a value that
 * was asked for has no network left, a warning says what kept it out.
 */
export function narrow(report: Report, narrowing: Narrowing): Report {
  const filters = filtersOf(narrowing);
  const networks = report.networks.filter((network) => passes(network, filters));
  if (networks.length === report.networks.length) return warned(report, filters, report.networks);
  const kept = new Set(networks.flatMap(({ findings }) => findings));
  return warned(
    { ...report, networks, findings: report.findings.filter(({ id }) => kept.has(id)) },
    filters,
    report.networks,
  );
}

const TIER = '--tier';

/** One option with its values: a network passes where it has one of them. */
interface Filter {
  option: string;
  values: { written: string; has(network: Network): boolean }[];
}

function filtersOf({ tier, municipalities, zipcodes, sectors }: Narrowing): Filter[] {
  const filters: Filter[] = [
    {
      option: '--municipality',
      values: municipalities.map(({ written, meant }) => ({
        written,
        has: ({ places }) => places.some((place) => isIn(place, meant)),
      })),
    },
    {
      option: '--zipcode',
      values: zipcodes.map((written) => ({
        written,
        has: ({ places }) => places.some(({ zipcode }) => zipcode === written),
      })),
    },
    {
      option: '--sector',
      values: sectors.map((sector) => ({
        written: sector.name,
        has: ({ activities }) => inSectors(activities, [sector]),
      })),
    },
    {
      option: TIER,
      values:
        tier === undefined
          ? []
          : [{ written: tier, has: (network) => TIERS.indexOf(network.tier) >= TIERS.indexOf(tier) }],
    },
  ];
  return filters.filter(({ values }) => values.length > 0);
}

function passes(network: Network, filters: readonly Filter[]): boolean {
  return filters.every(({ values }) => values.some(({ has }) => has(network)));
}

/**
 * The report with a warning for each value of which it holds nothing: whether there is none, or another option hides it. The
 * tier is told of only where nothing reaches it: else it is the others that are asked for, and the tier that hides them.
 */
function warned(report: Report, filters: readonly Filter[], all: readonly Network[]): Report {
  const warnings = filters.flatMap((filter) =>
    filter.values.flatMap(({ written, has }) => {
      if (report.networks.some(has)) return [];
      const own = all.filter(has);
      const asked = `${filter.option} ${written}`;
      if (own.length === 0) return [`no network answers to ${asked}; without it there ${are(all.length)}`];
      if (filter.option === TIER) return [];
      const hiding = filters.filter((other) => other !== filter && !own.some((one) => passes(one, [other])));
      const by = hiding.map(
        ({ option, values }) => `${option} ${values.map((one) => one.written).join(',')}`,
      );
      return [`${answering(own.length)} to ${asked}, and ${hides(by)} ${own.length === 1 ? 'it' : 'them'}`];
    }),
  );
  return warnings.length === 0
    ? report
    : { ...report, run: { ...report.run, warnings: [...report.run.warnings, ...warnings] } };
}

function are(networks: number): string {
  return networks === 1 ? 'is 1' : `are ${networks}`;
}

function answering(networks: number): string {
  return networks === 1 ? '1 network answers' : `${networks} networks answer`;
}

function hides(options: readonly string[]): string {
  if (options.length === 0) return 'the other options together hide';
  return options.length === 1 ? `${options[0]} hides` : `${options.join(' and ')} each hide`;
}

/** By its postcode where that tells, as names come in two languages; else by name. */
export function isIn(
  { municipality, zipcode }: Pick<Place, 'municipality' | 'zipcode'>,
  { names, zipcodes }: Municipality,
): boolean {
  if (zipcode !== null && zipcodes.has(zipcode)) return true;
  return municipality !== null && names.has(foldedName(municipality));
}
