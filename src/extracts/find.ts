import { readFileSync } from 'node:fs';
import { UsageError } from '../errors.ts';
import { isDeleteList, kboSets, updateSet } from './be-kbo/sets.ts';
import { inspect } from './bytes.ts';
import { allowList, decisions } from './confine/layouts.ts';
import { type FoundFile, filesUnder } from './files.ts';
import { headerCandidates, headText } from './header.ts';
import { layouts } from './layouts.ts';
import { readMapping } from './mapping.ts';
import { type ColumnMapping, type NearMiss, type Recognised, recognise } from './recognise.ts';
import type { Source, SourceSet } from './sources.ts';

export interface FindOptions {
  /** File that maps an analyst's column names to those of a layout. */
  mapping?: string | undefined;
  /** A file of known innocent explanations, besides those under the paths. */
  allow?: string | undefined;
  /** A file of identity decisions, besides those under the paths. */
  decisions?: string | undefined;
  /** Folder for what is unpacked. */
  scratch: string;
}

/**
 * Finds the extracts under the paths: any mix of folders, files and zips, each recognised by its header.
 *
 * @throws UsageError for paths that do not exist, a file that is nearly one of a layout, and where nothing is found.
 */
export async function findSources(paths: readonly string[], options: FindOptions): Promise<SourceSet> {
  const mapping: ColumnMapping = options.mapping
    ? readMapping(readText(options.mapping), options.mapping)
    : new Map();
  const set: SourceSet = { sources: [], unrecognised: [], warnings: [], snapshot: undefined };
  for (const file of await filesUnder(paths, options.scratch)) takeFile(file, mapping, set);
  if (set.sources.length === 0) throw nothingFound(paths, set);
  for (const [path, layout] of [
    [options.allow, allowList],
    [options.decisions, decisions],
  ] as const) {
    if (path === undefined) continue;
    for (const file of await filesUnder([path], options.scratch)) {
      const found = recognise(headerCandidates(headText(file.head)), [layout], mapping);
      if (!found || 'missing' in found)
        throw new UsageError(`${path} is no list of ${layout.title}`, columnsOf(layout));
      set.sources.push(sourceOf(file, found));
    }
  }
  const kbo = kboSets(set.sources);
  set.warnings.push(...kbo.warnings.filter((warning) => !set.warnings.includes(warning)));
  set.snapshot = kbo.snapshot;
  set.sources = kbo.sources;
  set.sources = await numbered(set);
  return set;
}

function takeFile(file: FoundFile, mapping: ColumnMapping, set: SourceSet): void {
  if (file.size === 0) {
    set.warnings.push(`${file.path} is empty`);
    return;
  }
  const candidates = headerCandidates(headText(file.head));
  const found = recognise(candidates, layouts, mapping);
  if (!found && isDeleteList(file.path, candidates[0]?.names ?? [])) {
    if (!set.warnings.includes(updateSet(file.path))) set.warnings.push(updateSet(file.path));
  } else if (!found) set.unrecognised.push(file.path);
  else if ('missing' in found) throw columnMissing(file.path, found);
  else set.sources.push(sourceOf(file, found));
}

function sourceOf(file: FoundFile, recognised: Recognised): Source {
  const { layout, header, positions, unknown, forbidden } = recognised;
  const used = [...positions.values()].sort((one, other) => one - other).map((at) => header.names[at] ?? '');
  return {
    source: 0,
    path: file.path,
    layout: layout.id,
    title: layout.title,
    size: file.size,
    columns: { used, ignored: unknown, forbidden },
    provides: layout.gives((column) => positions.has(column)),
    file,
    recognised,
  };
}

/**
 * Sources in the order of their layouts, those of one layout in the order of their hash; numbered from 1. A file that
 * is there twice is one.
 */
async function numbered(set: SourceSet): Promise<Source[]> {
  const order = new Map(layouts.map((layout, place) => [layout.id, place]));
  const byLayout = new Map<string, Source[]>();
  for (const source of set.sources)
    byLayout.set(source.layout, [...(byLayout.get(source.layout) ?? []), source]);
  const kept: Source[] = [];
  for (const id of [...byLayout.keys()].sort(
    (one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0),
  )) {
    const group = byLayout.get(id) ?? [];
    if (group.length > 1) {
      for (const source of group) source.bytes = await inspect(await source.file.open());
      group.sort((one, other) => compare(hashOf(one), hashOf(other)) || compare(one.path, other.path));
    }
    group.forEach((source, place) => {
      const twin = group[place - 1];
      if (twin && hashOf(twin) === hashOf(source)) {
        set.warnings.push(`${source.path} is the same file as ${twin.path}: read once`);
      } else kept.push(source);
    });
  }
  return kept.map((source, place) => ({ ...source, source: place + 1 }));
}

function hashOf(source: Source): string {
  return source.bytes?.sha256 ?? '';
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function columnMissing(path: string, { layout, missing, nearest }: NearMiss): UsageError {
  const names = missing.map(({ name }) => name);
  const near = nearest === undefined ? '' : `; the nearest column is ${nearest}`;
  return new UsageError(
    `${path} looks like ${layout.title} (${layout.id}), but lacks the column ${names.join(', ')}${near}`,
    'rename the column, or say which is meant with --mapping',
  );
}

function nothingFound(paths: readonly string[], set: SourceSet): UsageError {
  const named =
    set.unrecognised.length > 0 ? ` (${firstOf(set.unrecognised)} has no header that is known)` : '';
  return new UsageError(
    `No extract was found under ${paths.join(', ')}${named}`,
    'see docs/extracts.md for the layouts that are read',
  );
}

function firstOf(names: readonly string[]): string {
  return names.length > 1 ? `${names[0]} and ${names.length - 1} more` : (names[0] ?? '');
}

function columnsOf(layout: { columns: readonly { name: string }[] }): string {
  return `its columns are ${layout.columns.map(({ name }) => name).join(', ')}`;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`${path} cannot be read`, 'check the path');
  }
}
