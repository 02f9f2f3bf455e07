import { dirname } from 'node:path';
import { parse } from 'csv-parse/sync';
import { headText, nameKey } from '../header.ts';
import type { Source } from '../sources.ts';

/** What a set's meta.csv says. */
interface SetMeta {
  /** ISO date. */
  snapshot: string | undefined;
  update: boolean;
}

/** Whether a file is a list of what an update set takes away: one column of numbers. */
export function isDeleteList(path: string, names: readonly string[]): boolean {
  return (
    /_delete\.csv$/i.test(path) &&
    names.length === 1 &&
    ['entitynumber', 'enterprisenumber', 'establishmentnumber', 'id'].includes(nameKey(names[0] ?? ''))
  );
}

/** What is said of a file of an update set. */
export function updateSet(path: string): string {
  return `${dirname(path)} is an update set of the register: it needs a store, and is not read`;
}

/**
 * Register tables by the sets (folders, zips) they came in. Of two full sets the newest counts, and says so; an update
 * set changes a register that is kept in a store, and is no register by itself. Beside the register its Flemish copy
 * (VKBO) would say everything twice.
 */
export function kboSets(sources: readonly Source[]): {
  sources: Source[];
  warnings: string[];
  snapshot: string | undefined;
} {
  const metas = new Map<string, SetMeta>();
  for (const source of sources)
    if (source.layout === 'be-kbo/meta') metas.set(dirname(source.path), readMeta(source));
  const warnings = new Set<string>();
  const full = sources.filter((source) => {
    if (!source.layout.startsWith('be-kbo/')) return true;
    const update = metas.get(dirname(source.path))?.update || /_(insert|delete)\.csv$/i.test(source.path);
    if (update) warnings.add(updateSet(source.path));
    return !update;
  });
  const snapshotOf = (source: Source) => metas.get(dirname(source.path))?.snapshot;
  const newest = new Map<string, string>();
  for (const source of full) {
    const snapshot = snapshotOf(source);
    if (source.layout.startsWith('be-kbo/') && snapshot && snapshot > (newest.get(source.layout) ?? '')) {
      newest.set(source.layout, snapshot);
    }
  }
  const register = full.some(({ layout }) => layout === 'be-kbo/enterprise');
  const kept = full.filter((source) => {
    if (register && source.layout.startsWith('be-vkbo/')) {
      warnings.add(`${source.path} is a copy of the register, which is there itself: it is not read`);
      return false;
    }
    const best = newest.get(source.layout);
    const snapshot = snapshotOf(source);
    if (best === undefined || snapshot === undefined || snapshot === best) return true;
    warnings.add(
      `${dirname(source.path)} is the register of ${snapshot}: that of ${best} counts, the older one is not read`,
    );
    return false;
  });
  const days = kept.flatMap((source) => (source.layout === 'be-kbo/meta' ? (snapshotOf(source) ?? []) : []));
  return { sources: kept, warnings: [...warnings].sort(), snapshot: days.sort().at(-1) };
}

function readMeta({ file, recognised: { header, positions } }: Source): SetMeta {
  const rows = parse(headText(file.head), {
    delimiter: header.delimiter,
    from_line: header.skip + 1,
    relax_quotes: true,
    relax_column_count: true,
  }) as string[][];
  const at = (column: string) => positions.get(column) ?? 0;
  const said = new Map(rows.map((row) => [row[at('Variable')]?.toLowerCase(), row[at('Value')] ?? '']));
  const day = /^(\d{2})[-/](\d{2})[-/](\d{4})/.exec(said.get('snapshotdate') ?? '');
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(said.get('snapshotdate') ?? '');
  return {
    snapshot: day ? `${day[3]}-${day[2]}-${day[1]}` : iso?.[0],
    update: said.get('extracttype')?.toLowerCase() === 'update',
  };
}
