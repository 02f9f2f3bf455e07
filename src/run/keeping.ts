import { readFileSync } from 'node:fs';
import { engineVersion } from '../engine/engine.ts';
import { sharedDefinitions } from '../engine/functions.ts';
import { Functions } from '../engine/functions-used.ts';
import type { TableKeeper } from '../engine/table-keeper.ts';
import { type Loaded, layoutMacros, layouts } from '../extracts/read.ts';
import { cleaningMacros } from '../records/cleaning.ts';
import { DEFAULT_PERSON_KEY } from '../records/person-id.ts';
import { referenceFiles } from '../records/reference.ts';
import { RECORD_NAMES, RECORDS, type RecordName } from '../records/schema.ts';
import { ReadingsInStore } from '../store/kept-readings.ts';
import { type InputTable, KeptTables } from '../store/kept-tables.ts';
import { hashOf } from '../store/manifest.ts';
import type { Store } from '../store/store.ts';
import { version } from '../version.ts';
import type { RunInput } from './input.ts';

/** What of a run is kept, and what kept things it uses. */
export interface Keeping {
  readings: ReadingsInStore;
  /** `changed`: record tables whose rows this run changed after reading them, by what. */
  tables(loaded: Loaded, changed: ReadonlyMap<RecordName, string>): TableKeeper;
}

/** Of what this program and this engine make nothing is the same as of others. */
export const madeBy: string = hashOf(version, engineVersion());

export function keepingIn(store: Store, { personKey, asOf }: RunInput): Keeping {
  const functions = new Functions([
    ...sharedDefinitions,
    ...cleaningMacros(personKey ?? DEFAULT_PERSON_KEY, asOf),
    ...layoutMacros(layouts.map(({ id }) => id)),
  ]);
  return {
    readings: new ReadingsInStore(store, functions, madeBy),
    tables(loaded, changed) {
      store.save();
      const inputs = new Map([...recordTables(loaded, changed), ...referenceTables()]);
      return new KeptTables(store, { functions, made: madeBy, inputs });
    },
  };
}

function recordTables(
  { madeFrom }: Loaded,
  changed: ReadonlyMap<RecordName, string>,
): [RecordName, InputTable][] {
  return RECORD_NAMES.map((name) => {
    const { parts, sources } = madeFrom.get(name) ?? { parts: [], sources: [] };
    const content = hashOf(JSON.stringify(RECORDS[name]), ...parts, changed.get(name) ?? '');
    return [name, { content, sources }];
  });
}

function referenceTables(): [string, InputTable][] {
  return Object.entries(referenceFiles).map(([name, file]) => [
    name,
    { content: hashOf(readFileSync(file, 'utf8')), sources: [] },
  ]);
}
