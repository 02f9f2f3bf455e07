import { existsSync, readFileSync, statSync } from 'node:fs';
import { inTurn } from '../engine/in-turn.ts';
import { UsageError } from '../errors.ts';
import { isDeleteList, kboSets, updateSet } from './be-kbo/sets.ts';
import { inspect } from './bytes.ts';
import { allowList, decisions } from './confine/layouts.ts';
import { type FoundFile, filesUnder } from './files.ts';
import { noteFound, setFound } from './found-before.ts';
import { type HeaderCandidate, headerCandidates, headText } from './header.ts';
import type { KeptReadings } from './kept-readings.ts';
import { layouts } from './layouts.ts';
import { checkMapping, type Mapping, NO_MAPPING, readMapping, type SeenFile } from './mapping.ts';
import {
  columnMissing,
  empty,
  errorOf,
  type NotRead,
  noCsv,
  noList,
  nothingFound,
  notOpened,
  unknownHeaders,
  warningOf,
} from './not-read.ts';
import { layoutOfForm, lookAlikes, type Recognised, recognise, recogniseForm } from './recognise.ts';
import { firstNumberOf, numbersOf } from './source-numbers.ts';
import type { Source, SourceSet } from './sources.ts';

export interface FindOptions {
  /** File that maps an analyst's column names to those of a layout. */
  mapping?: string | undefined;
  /** A file of known innocent explanations, besides those under the paths. */
  allow?: string | undefined;
  /** A file of identity decisions, besides those under the paths. */
  decisions?: string | undefined;
  /** Files that will be written: none of them may be one that is read. */
  outputs?: readonly string[] | undefined;
  /** Folder for what is unpacked. */
  scratch: string;
  /** What is kept of earlier runs, where there is a store: every file is hashed then before it is read. */
  kept?: KeptReadings | undefined;
}

/**
 * Finds the extracts under the paths: any mix of folders, files and zips, each recognised by its header. What is not
 * read is named: in a warning, or as an error where it was given as a file by itself, or where nothing else is there.
 *
 * @throws UsageError for paths that do not exist, where nothing is found, a file given by itself that is not read, and
 * a mapping that does not fit the files.
 */
export async function findSources(paths: readonly string[], options: FindOptions): Promise<SourceSet> {
  if (paths.length === 0 && options.kept && !options.kept.foundBefore())
    throw new UsageError('the store has no extracts yet', 'name some');
  const mapping = options.mapping ? readMapping(readText(options.mapping), options.mapping) : NO_MAPPING;
  const before = paths.length === 0 ? options.kept?.foundBefore() : undefined;
  const set = before
    ? setFound(before)
    : { sources: [], unrecognised: [], warnings: [], snapshot: undefined as string | undefined };
  const { files, notRead } = await filesUnder(paths, options.scratch);
  const seen: SeenFile[] = [];
  const refused: NotRead[] = [];
  for (const file of files) {
    const reason = takeFile(file, mapping, set, seen);
    if (reason) (file.given ? refused : notRead).push(reason);
  }
  const underPaths = new Set(set.sources.map(({ file }) => file));
  for (const [path, layout] of [
    [options.allow, allowList],
    [options.decisions, decisions],
  ] as const) {
    if (path === undefined) continue;
    for (const file of (await filesUnder([path], options.scratch)).files) {
      const found = recognise(headerCandidates(headText(file.head)), [layout], mapping.columns);
      if (!found || 'missing' in found) throw noList(path, layout);
      seen.push({ path: file.path, names: found.header.names, layout });
      set.sources.push(sourceOf(file, found));
    }
  }
  if (options.kept) {
    for (const source of set.sources) source.sha256 ??= options.kept.hashOf(source.file);
  }
  notRead.push(...(await leaveDamagedZips(set)));
  if (seen.length > 0) checkMapping(mapping, seen, layouts);
  if (refused[0]) throw errorOf(refused[0]);
  if (set.sources.length === 0) throw nothingFound(paths, files.length, notRead, set.unrecognised);
  if (!before) {
    set.warnings.push(...notRead.map(warningOf));
    const unknown = unknownHeaders(set.unrecognised);
    if (unknown) set.warnings.push(unknown);
    const kbo = kboSets(set.sources);
    set.warnings.push(...kbo.warnings.filter((warning) => !set.warnings.includes(warning)));
    set.snapshot = kbo.snapshot;
    set.sources = kbo.sources;
  }
  if (options.kept) {
    await hashAll(set.sources, options.kept);
    const sources = set.sources.filter(({ file }) => underPaths.has(file));
    if (!before) options.kept.noteFound(noteFound({ ...set, sources }));
  }
  set.sources = await numbered(set);
  refuseAsOutput(set.sources, options.outputs ?? []);
  return set;
}

/**
 * Unpacks what is read from zips, by which their checksums are tested. A zip of which one extract is damaged is not read at
 * all: half of what belongs together would pass for the whole.
 *
 * @throws UsageError for a zip that was given by itself.
 */
async function leaveDamagedZips(set: SourceSet): Promise<NotRead[]> {
  const damaged = new Map<string, NotRead>();
  // what was unpacked before, and has not changed since, was whole
  const packed = set.sources.filter(({ file, sha256 }) => file.zip && sha256 === undefined);
  const unpack = async ({ file: { zip, path, onDisk, open } }: Source) => {
    try {
      await open();
    } catch (error) {
      const reason = notOpened(path, onDisk, error);
      if (zip?.given) throw errorOf(reason);
      if (zip && !damaged.has(zip.path)) damaged.set(zip.path, reason);
    }
  };
  // the one is unpacked while the other is written
  for await (const _ of inTurn(packed, 2, unpack));
  set.sources = set.sources.filter(({ file }) => !file.zip || !damaged.has(file.zip.path));
  return [...damaged.values()];
}

/** What was read must never be lost under what is written. */
function refuseAsOutput(sources: readonly Source[], outputs: readonly string[]): void {
  for (const output of outputs.filter((path) => existsSync(path))) {
    const { dev, ino } = statSync(output);
    const read = sources.find(({ file }) => {
      const one = statSync(file.onDisk, { throwIfNoEntry: false });
      return one !== undefined && one.dev === dev && one.ino === ino;
    });
    if (read)
      throw new UsageError(`${output} is to be written, and is one of the extracts`, 'name another file');
  }
}

/** Puts a file where it belongs; gives the reason where it is not read though it was meant to be. */
function takeFile(file: FoundFile, mapping: Mapping, set: SourceSet, seen: SeenFile[]): NotRead | undefined {
  const text = headText(file.head);
  if (file.size === file.head.length && text.trim() === '') return empty(file.path);
  const other = noCsv(file.path, file.head);
  if (other) return other;
  const formed = layoutOfForm(text, layouts);
  const candidates = formed ? [] : headerCandidates(text);
  const found = formed?.form
    ? recogniseForm(formed, formed.form)
    : recognise(candidates, layouts, mapping.columns);
  const names = found?.header.names ?? widest(candidates);
  const layout = found && !('missing' in found) ? found.layout : undefined;
  seen.push({ path: file.path, names, layout });
  if (!found && isDeleteList(file.path, candidates[0]?.names ?? [])) {
    if (!set.warnings.includes(updateSet(file.path))) set.warnings.push(updateSet(file.path));
  } else if (!found) set.unrecognised.push(file.path);
  else if ('missing' in found) return columnMissing(file.path, found);
  else {
    set.warnings.push(...lookAlikes(file.path, found));
    set.sources.push(sourceOf(file, found));
  }
  return undefined;
}

/** The names of a header that no layout has, as far as they can be told. */
function widest(candidates: readonly HeaderCandidate[]): string[] {
  return candidates.reduce<string[]>((best, { names }) => (names.length > best.length ? names : best), []);
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
 * Sources in the order of their layouts, those of one layout in the order of their hash, numbered in that order by layout and
 * hash alone. A file that is there twice is one.
 */
async function numbered(set: SourceSet): Promise<Source[]> {
  const order = new Map(layouts.map((layout, place) => [layout.id, place]));
  const byLayout = groupedBy(set.sources, ({ layout }) => layout);
  const kept: Source[] = [];
  for (const id of [...byLayout.keys()].sort(
    (one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0),
  )) {
    const group = byLayout.get(id) ?? [];
    if (group.length > 1) {
      for (const source of group) if (!source.sha256) source.bytes = await inspect(await source.file.open());
      group.sort((one, other) => compare(hashOf(one), hashOf(other)) || compare(one.path, other.path));
    }
    group.forEach((source, place) => {
      const twin = group[place - 1];
      if (twin && hashOf(twin) === hashOf(source)) {
        set.warnings.push(`${source.path} is the same file as ${twin.path}: read once`);
      } else kept.push(source);
    });
  }
  return [...groupedBy(kept, ({ layout }) => layout)].flatMap(([id, group]) => {
    const rank = order.get(id) ?? 0;
    // a file that is alone has not been hashed yet: it gets its place when it is looked at
    if (group.length === 1 && hashOf(group[0]!) === '')
      return [{ ...group[0]!, source: firstNumberOf(rank) }];
    const numbers = numbersOf(rank, group.map(hashOf));
    return group.map((source, nth) => ({ ...source, source: numbers[nth]! }));
  });
}

async function hashAll(sources: readonly Source[], kept: KeptReadings): Promise<void> {
  for (const source of sources) {
    if (source.sha256 !== undefined) continue;
    source.bytes = await inspect(await source.file.open());
    source.sha256 = source.bytes.sha256;
    kept.seen(source.file, source.sha256);
  }
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function hashOf(source: Source): string {
  return source.sha256 ?? source.bytes?.sha256 ?? '';
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`${path} cannot be read`, 'check the path');
  }
}
