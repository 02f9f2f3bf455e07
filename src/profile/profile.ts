import { fileURLToPath } from 'node:url';
import type { Engine } from '../engine/engine.ts';
import type { TableBuilder } from '../engine/table-builder.ts';
import { type SqlTable, tablesIn } from '../engine/table-graph.ts';
import type { Networks } from '../networks/networks.ts';
import { companyReportId } from '../networks/subjects.ts';
import type { Family } from '../patterns/pattern.ts';
import { foldedName, municipalitiesNamed } from '../records/municipalities.ts';
import { SENSITIVE_SECTORS, type Sector, sectorsNamed } from '../records/sensitive-sectors.ts';

/** Counts below this are not shown: few people could be told from them. */
export const SMALLEST_CELL = 5;

/** Events per company-year among the companies of one stratum; `perYear` null where too few to show. */
export interface Rate {
  stratum: string;
  value: string;
  companies: number;
  companyYears: number;
  event: string;
  events: number | null;
  perYear: number | null;
}

/** How many holders (addresses, persons) have how many companies. */
export interface Spread {
  spread: string;
  band: string;
  holders: number | null;
  companies: number | null;
}

/** The phenomenon in one municipality and sector. */
export interface PhenomenonCell {
  municipality: string;
  sector: string;
  /** Active companies; null: fewer than five. */
  companies: number | null;
  findings: Partial<Record<Family, number | null>>;
  networks: Record<'NOTE' | 'ATTENTION' | 'PRIORITY', number | null>;
}

export interface Profile {
  asOf: string;
  rates: Rate[];
  spreads: Spread[];
  phenomenon: PhenomenonCell[];
}

export const profileTables = ['profile_rate', 'profile_spread', 'profile_place'];

/** SQL of the base rates, beside that of the flow. */
export function profileSql(): SqlTable[] {
  return tablesIn(fileURLToPath(new URL('.', import.meta.url)));
}

export interface ProfileInput {
  engine: Engine;
  builder: TableBuilder;
  asOf: string;
  found: Networks;
  /** Empty: all sensitive sectors, and all activities together. */
  sectors: readonly Sector[];
  /** Empty: all. */
  municipalities: readonly string[];
}

/** Base rates of the loaded extracts, and the phenomenon per municipality and sector; cells under five are hidden. */
export async function buildProfile(input: ProfileInput): Promise<Profile> {
  const { engine, builder, asOf } = input;
  await builder.build(profileTables);
  const rates = await engine.rows<Record<keyof Rate | 'company_years' | 'per_year', never>>(
    `SELECT stratum, value, companies, round(company_years, 1) AS company_years, event, events,
            round(per_year, 5) AS per_year
     FROM profile_rate
     ORDER BY CASE stratum WHEN 'all' THEN 0 ELSE 1 END, stratum, companies DESC, value, event`,
  );
  const spreads = await engine.rows<{ spread: string; band: string; holders: number; companies: number }>(
    'SELECT spread, band, holders, companies FROM profile_spread ORDER BY spread, place',
  );
  return {
    asOf,
    rates: rates
      .map((row) => ({
        stratum: String(row.stratum),
        value: String(row.value),
        companies: Number(row.companies),
        companyYears: Number(row.company_years),
        event: String(row.event),
        events: shown(Number(row.events)),
        perYear: shown(Number(row.events)) === null ? null : Number(row.per_year),
      }))
      .filter(({ companies }) => companies >= SMALLEST_CELL),
    spreads: spreads.map(({ spread, band, holders, companies }) => ({
      spread,
      band,
      holders: shown(Number(holders)),
      companies: shown(Number(holders)) === null ? null : Number(companies),
    })),
    phenomenon: await phenomenon(input),
  };
}

/** Zero may be told; one to four may not. */
function shown(count: number): number | null {
  return count > 0 && count < SMALLEST_CELL ? null : count;
}

async function phenomenon({
  engine,
  found,
  sectors,
  municipalities,
}: ProfileInput): Promise<PhenomenonCell[]> {
  const asked = sectors.length > 0 ? sectors : sectorsNamed(Object.keys(SENSITIVE_SECTORS));
  const named = await municipalitiesNamed(engine, municipalities);
  const wanted = new Set(named.flatMap(({ names }) => [...names]));
  const rows = await engine.rows<{ company: string; municipality: string; nace4: string | null }>(
    'SELECT DISTINCT company, municipality, nace4 FROM profile_place ORDER BY ALL',
  );
  const findings = new Map(found.findings.map((finding) => [finding.id, finding]));
  const cells = new Map<string, Tally>();
  const cellsOf = new Map<string, Set<Tally>>();
  for (const { company, municipality, nace4 } of rows) {
    if (wanted.size > 0 && !wanted.has(foldedName(municipality))) continue;
    for (const { name, prefixes } of asked) {
      if (nace4 === null || !prefixes.some((prefix) => nace4.startsWith(prefix))) continue;
      const key = `${municipality}\u0000${name}`;
      const cell = cells.get(key) ?? {
        companies: new Set<string>(),
        findings: new Map(),
        networks: new Map(),
      };
      cells.set(key, cell);
      cell.companies.add(company);
      const of = cellsOf.get(companyReportId(company)) ?? new Set<Tally>();
      cellsOf.set(companyReportId(company), of.add(cell));
    }
  }
  for (const network of found.networks) {
    const touched = new Set(network.members.flatMap(({ id }) => [...(cellsOf.get(id) ?? [])]));
    for (const cell of touched) {
      cell.networks.set(network.tier, (cell.networks.get(network.tier) ?? 0) + 1);
      for (const id of network.findings) {
        const family = findings.get(id)?.pattern.family;
        if (family) cell.findings.set(family, (cell.findings.get(family) ?? 0) + 1);
      }
    }
  }
  return [...cells.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, { companies, findings: families, networks }]) => {
      const [municipality = '', sector = ''] = key.split('\u0000');
      return {
        municipality,
        sector,
        companies: shown(companies.size),
        findings: Object.fromEntries(
          [...families.entries()]
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .map(([f, n]) => [f, shown(n)]),
        ),
        networks: {
          NOTE: shown(networks.get('NOTE') ?? 0),
          ATTENTION: shown(networks.get('ATTENTION') ?? 0),
          PRIORITY: shown(networks.get('PRIORITY') ?? 0),
        },
      };
    })
    .filter(({ companies }) => companies !== null);
}

interface Tally {
  companies: Set<string>;
  findings: Map<Family, number>;
  networks: Map<string, number>;
}
