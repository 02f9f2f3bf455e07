import { fileURLToPath } from 'node:url';
import { type Engine, quote } from '../engine/engine.ts';

const folder = new URL('../../data/', import.meta.url);

/**
 * Loads the public reference tables that the tool ships:
 *
 * - postcode_reference(zipcode, municipality, part, nis_2018, nis_2019, nis_2025): postcodes and the municipality codes
 *   of three editions; ties the land register's municipality code to addresses and tells a merger from a move. A merged
 *   municipality that the source lists without a postcode of its own keeps its name, with none.
 * - nace_successor(nace2025, nace2008): four-digit classes of NACE-BEL 2025 that go back to another one of 2008.
 * - sector_prefix(kind, prefix): what the catalogue calls risk, licensed and holding sectors, as the first digits of
 *   NACE-BEL 2008 codes.
 */
export async function loadReferences(engine: Engine): Promise<void> {
  await load(
    engine,
    'postcodes_nis.csv',
    'postcode_reference',
    "nullif(postcode, '<br>') AS zipcode, * EXCLUDE (postcode)",
  );
  await load(engine, 'nace2025_nace2008.csv', 'nace_successor', '*');
  await load(engine, 'sector_prefixes.csv', 'sector_prefix', '*');
}

async function load(engine: Engine, file: string, table: string, columns: string): Promise<void> {
  const path = fileURLToPath(new URL(file, folder));
  await engine.run(
    `CREATE TABLE ${table} AS SELECT ${columns} FROM read_csv(${quote(path)}, all_varchar = true, header = true)`,
  );
}
