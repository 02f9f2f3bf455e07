import { fileURLToPath } from 'node:url';
import { type Engine, quote } from '../engine/engine.ts';

const folder = new URL('../../data/', import.meta.url);
const fileOf = (name: string) => fileURLToPath(new URL(name, folder));

/** The file of each reference table. */
export const referenceFiles = {
  postcode_reference: fileOf('postcodes_nis.csv'),
  nace_successor: fileOf('nace2025_nace2008.csv'),
  sector_prefix: fileOf('sector_prefixes.csv'),
  licensed_kin: fileOf('licensed_kin.csv'),
  first_name_listed: fileOf('first_name_variants.csv'),
  listed_first_name: fileOf('first_name_variants.csv'),
} as const;

/**
 * Loads the public reference tables that the tool ships:
 *
 * - postcode_reference(zipcode, municipality, part, nis_2018, nis_2019, nis_2025): postcodes and the municipality codes
 *   of three editions; ties the land register's municipality code to addresses and tells a merger from a move. A merged
 *   municipality that the source lists without a postcode of its own keeps its name, with none.
 * - nace_successor(nace2025, nace2008): four-digit classes of NACE-BEL 2025 that go back to another one of 2008.
 * - sector_prefix(kind, prefix, source): what the catalogue calls risk, licensed and holding sectors, as the first digits
 *   of NACE-BEL 2008 codes, and who says so.
 * - licensed_kin(kin, prefix): licensed activities that are the same business, as the first three or four digits of NACE-BEL
 *   2008 codes.
 * - first_name_listed(kind, list, name, place): first names that may be one person's, a list of them each: spellings of one
 *   name in several languages (kind 'same'), or a short form with what it may stand for ('short': place 1 is the short form).
 * - listed_first_name(name): the first names of those lists.
 */
export async function loadReferences(engine: Engine): Promise<void> {
  await load(engine, 'postcode_reference', "nullif(postcode, '<br>') AS zipcode, * EXCLUDE (postcode)");
  await load(engine, 'nace_successor', '*');
  await load(engine, 'sector_prefix', '*');
  await load(engine, 'licensed_kin', '*');
  await load(
    engine,
    'first_name_listed',
    "kind, row_number() OVER () AS list, unnest(string_split(names, ' ')) AS name, generate_subscripts(string_split(names, ' '), 1) AS place",
  );
  await engine.run('CREATE TABLE listed_first_name AS SELECT DISTINCT name FROM first_name_listed');
}

async function load(engine: Engine, table: keyof typeof referenceFiles, columns: string): Promise<void> {
  await engine.run(
    `CREATE TABLE ${table} AS SELECT ${columns} FROM read_csv(${quote(referenceFiles[table])}, all_varchar = true, header = true)`,
  );
}
