import { createHash } from 'node:crypto';
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import { version } from '../version.ts';
import { releaseLock, takeLock } from './lock.ts';
import { emptyManifest, FORMAT, filesOf, type KeptFile, type Manifest } from './manifest.ts';

const [OWN_FOLDER, OWN_FILE] = [0o700, 0o600];

const SAVED_EVERY_MS = 5_000;

/**
 * What is kept between runs: a folder of files that are written once, and a manifest that names them. A file that no
 * manifest names is nobody's. One run at a time writes; others read what there is and keep nothing.
 */
export class Store {
  readonly folder: string;
  readonly manifest: Manifest;
  /** Whether this run may keep things. */
  readonly writes: boolean;
  private made = 0;
  private isChanged = false;
  private saved = performance.now();

  private constructor(folder: string, manifest: Manifest, writes: boolean) {
    this.folder = folder;
    this.manifest = manifest;
    this.writes = writes;
  }

  /**
   * Opens a store, and makes its folder where there is none.
   *
   * @param onReadOnly told where another run is writing: then this one only reads.
   * @param isRun whether it is opened for a run over extracts, which counts.
   * @throws UsageError for a folder that is no store, or one of another version.
   */
  static open(path: string, onReadOnly: (why: string) => void, isRun = true): Store {
    const folder = resolve(path);
    makeFolder(folder);
    const holder = takeLock(folder);
    try {
      const manifest = readManifest(folder);
      if (holder) {
        onReadOnly(
          `the store ${path} is being written by process ${holder.pid} on ${holder.host}: this run keeps nothing`,
        );
      } else if (isRun) manifest.runs += 1;
      return new Store(folder, manifest, holder === undefined);
    } catch (error) {
      if (!holder) releaseLock(folder);
      throw error;
    }
  }

  /**
   * Opens a store to change what it keeps.
   *
   * @throws UsageError where there is no store, or another run is writing.
   */
  static openToChange(path: string): Store {
    if (!existsSync(join(path, MANIFEST))) throw new UsageError(`${path} is no store`, 'check --store');
    const refuse = (why: string) => {
      throw new UsageError(why.replace(': this run keeps nothing', ''), 'wait for it, or stop it');
    };
    return Store.open(path, refuse, false);
  }

  /**
   * Opens a store to look at what it keeps, whoever writes to it.
   *
   * @throws UsageError where there is no store.
   */
  static openToRead(path: string): Store {
    const folder = resolve(path);
    if (!existsSync(join(folder, MANIFEST))) throw new UsageError(`${path} is no store`, 'check --store');
    return new Store(folder, readManifest(folder), false);
  }

  /** Number of this run. */
  get run(): number {
    return this.manifest.runs;
  }

  /** Where a kept file lies. */
  pathOf({ path }: Pick<KeptFile, 'path'>): string {
    return join(this.folder, path);
  }

  /** Whether a kept file is there, by its length. */
  has(file: KeptFile): boolean {
    try {
      return statSync(this.pathOf(file)).size === file.bytes;
    } catch {
      return false;
    }
  }

  /** Writes a file to the side and puts it in its place. It is kept once the manifest names it. */
  async put(path: string, write: (temporary: string) => Promise<void>): Promise<KeptFile> {
    this.made += 1;
    const aside = join(this.folder, `aside-${process.pid}-${this.made}`);
    try {
      await write(aside);
      chmodSync(aside, OWN_FILE);
      const bytes = statSync(aside).size;
      const sha256 = await sha256Of(aside);
      mkdirSync(dirname(join(this.folder, path)), { recursive: true, mode: OWN_FOLDER });
      renameSync(aside, join(this.folder, path));
      this.isChanged = true;
      return { path, bytes, sha256 };
    } finally {
      rmSync(aside, { force: true });
    }
  }

  /** The manifest is to be written: now and then at once, so that a long run that is killed was not for nothing. */
  changed(): void {
    this.isChanged = true;
    if (performance.now() - this.saved > SAVED_EVERY_MS) this.save();
  }

  /** Writes the manifest: from here on what it names is kept. */
  save(): void {
    if (!this.writes || !this.isChanged) return;
    const path = join(this.folder, MANIFEST);
    const aside = `${path}-${process.pid}`;
    this.manifest.tool = version;
    writeFileSync(aside, JSON.stringify(this.manifest), { mode: OWN_FILE });
    renameSync(aside, path);
    this.isChanged = false;
    this.saved = performance.now();
  }

  /** Saves what was kept, and lets others write. */
  close(): void {
    this.save();
    if (this.writes) releaseLock(this.folder);
  }

  /** Removes files that the manifest does not name. Returns how many, and their bytes. */
  sweep(): { files: number; bytes: number } {
    const named = new Set([MANIFEST, ...filesOf(this.manifest).map(({ path }) => path)]);
    const swept = { files: 0, bytes: 0 };
    for (const entry of readdirSync(this.folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const inStore = path.slice(this.folder.length + 1);
      // another process may be asking for the lock
      if (named.has(inStore) || /^lock(-|$)/.test(inStore)) continue;
      swept.files += 1;
      swept.bytes += statSync(path).size;
      rmSync(path, { force: true });
    }
    return swept;
  }
}

const MANIFEST = 'manifest.json';

function makeFolder(folder: string): void {
  try {
    if (existsSync(folder)) {
      const names = readdirSync(folder);
      if (names.length > 0 && !names.includes(MANIFEST) && !names.every(isOwnName))
        throw new UsageError(`${folder} is no store: it holds other files`, 'name another folder by --store');
    } else mkdirSync(folder, { recursive: true, mode: OWN_FOLDER });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`the store ${folder} cannot be opened: ${reason}`, 'name another folder by --store');
  }
}

/** What a run that was killed before its first manifest leaves. */
function isOwnName(name: string): boolean {
  return /^(lock|lock-.*|records|tables|reports|rejects|aside-.*|manifest\.json-.*)$/.test(name);
}

function readManifest(folder: string): Manifest {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) return emptyManifest(version);
  let manifest: Partial<Manifest>;
  try {
    manifest = JSON.parse(readFileSync(path, 'utf8')) as Partial<Manifest>;
  } catch {
    throw new UsageError(
      `${path} cannot be read: it is damaged`,
      'remove the folder; the next run fills it again',
    );
  }
  if (manifest.format !== FORMAT) {
    throw new UsageError(
      `the store ${folder} was written by another version of the tool (${manifest.tool ?? 'unknown'}; this is ${version})`,
      'use that version, or remove the folder; the next run fills it again',
    );
  }
  return { ...emptyManifest(version), ...manifest };
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Kept files that are not what they were: gone, cut short or changed. */
export async function damagedIn(store: Store): Promise<KeptFile[]> {
  const damaged: KeptFile[] = [];
  for (const file of filesOf(store.manifest)) {
    if (!store.has(file) || (await sha256Of(store.pathOf(file))) !== file.sha256) damaged.push(file);
  }
  return damaged;
}
