import type { Engine, SqlRow } from '../engine/engine.ts';
import type { TableBuilder } from '../engine/table-builder.ts';
import { UsageError } from '../errors.ts';
import { foldedName, municipalitiesNamed, municipalityNames } from '../records/municipalities.ts';
import { didYouMean } from '../records/nearest-name.ts';
import { inSectors, type Sector } from '../records/sensitive-sectors.ts';
import { isIn, type NamedMunicipality } from './narrow.ts';

/** Tables that tell what occurs in the extracts. */
const tables: readonly string[] = ['activity_code', 'building', 'municipality_of_zip'];

/** What a report is asked to be narrowed to, as the user wrote it and as it was understood. */
export interface Asked {
  municipalities: readonly NamedMunicipality[];
  zipcodes: readonly string[];
  sectors: readonly Sector[];
}

/**
 * Sees to it that each municipality, postcode and sector that is asked for occurs in the extracts. Where it does not, an
 * empty report would read as if nothing were wrong there. Builds the tables that tell.
 *
 * @throws UsageError that names the first one that does not occur.
 */
export async function refuseUnanswered(
  { engine, builder }: { engine: Engine; builder: TableBuilder },
  { municipalities, zipcodes, sectors }: Asked,
): Promise<void> {
  if (municipalities.length + zipcodes.length + sectors.length === 0) return;
  await builder.build(tables);
  const places =
    municipalities.length + zipcodes.length === 0
      ? []
      : await engine.rows<SqlRow & { zipcode: string | null; municipality: string | null }>(
          `SELECT DISTINCT b.zipcode, m.municipality_name AS municipality
           FROM building b LEFT JOIN municipality_of_zip m ON m.zipcode = b.zipcode`,
        );
  for (const { written, meant } of municipalities) {
    if (places.some((place) => isIn(place, meant))) continue;
    throw new UsageError(`No address in the extracts lies in ${written}`, await spelling(engine, written));
  }
  for (const asked of zipcodes) {
    if (places.some(({ zipcode }) => zipcode === asked)) continue;
    throw new UsageError(`No address in the extracts has the postcode ${asked}`, NOT_COVERED);
  }
  if (sectors.length === 0) return;
  const codes = await engine.rows<{ nace4: string }>(
    'SELECT DISTINCT nace4 FROM activity_code WHERE nace4 IS NOT NULL',
  );
  for (const sector of sectors) {
    if (
      inSectors(
        codes.map(({ nace4 }) => nace4),
        [sector],
      )
    )
      continue;
    throw new UsageError(
      `No company in the extracts has an activity of the sector ${sector.name}`,
      codes.length === 0 ? 'no extract tells the activities of companies' : NOT_COVERED,
    );
  }
}

/** The municipalities of the names, each with how it was written. The reference tables must be loaded. */
export async function municipalitiesAsked(
  engine: Engine,
  names: readonly string[],
): Promise<NamedMunicipality[]> {
  const meant = await municipalitiesNamed(engine, names);
  return meant.map((one, place) => ({ written: names[place] ?? '', meant: one }));
}

const NOT_COVERED = 'check that the extracts cover it';

/** A name that no table knows may be another one's; of one that is known there is no data. */
async function spelling(engine: Engine, written: string): Promise<string> {
  const names = await municipalityNames(engine);
  const isKnown = /^\d+$/.test(written) || names.some((name) => foldedName(name) === foldedName(written));
  return isKnown ? NOT_COVERED : didYouMean(written, names, 'check the spelling');
}
