import type { Need, Told } from '../records/need.ts';
import type { Bytes } from './bytes.ts';
import type { FoundFile } from './files.ts';
import type { Half } from './layout.ts';
import type { Recognised } from './recognise.ts';

/** A recognised file. */
export interface Source {
  /**
   * Decided by layout and content alone (source-numbers.ts), never by name, place or order. That of a file alone of its layout
   * is final once it was looked at whole.
   */
  source: number;
  /** Relative to the argument it was found under. */
  path: string;
  /** 'be-kbo/enterprise'. */
  layout: string;
  title: string;
  /** Bytes as published (unpacked). */
  size: number;
  /** Columns as the file spells them. */
  columns: { used: string[]; ignored: string[]; forbidden: string[] };
  /** What it lets patterns see; halves count together with the other half. */
  provides: (Need | Told | Half)[];
  file: FoundFile;
  recognised: Recognised;
  /** Known once the file was read whole. */
  bytes?: Bytes;
  /** Of its bytes, where that is known before the file is read. */
  sha256?: string | undefined;
}

/** All that was found under the paths. */
export interface SourceSet {
  sources: Source[];
  /** Files whose header no layout has: named, and not read. */
  unrecognised: string[];
  warnings: string[];
  /** Day of the newest register snapshot (ISO), where a set says so. */
  snapshot: string | undefined;
}

/** What the sources let patterns see. */
export function satisfiedBy(sources: readonly Source[]): Set<Need | Told> {
  const given = new Set(sources.flatMap(({ provides }) => provides));
  const satisfied = new Set<Need | Told>();
  for (const one of given) {
    if (one !== 'owners' && one !== 'parcels' && one !== 'units' && one !== 'addresses') satisfied.add(one);
  }
  if (given.has('owners') && given.has('parcels')) satisfied.add('land-register');
  if (given.has('units') && given.has('addresses')) satisfied.add('establishments');
  return satisfied;
}
