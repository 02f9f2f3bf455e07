import type { Engine } from '../engine/engine.ts';

/** A municipality that was asked for, by whichever of its names or its code. */
export interface Municipality {
  /** All its names, folded, but those by which another municipality is better known. */
  names: ReadonlySet<string>;
  /** Its postcodes, but those that it shares; none where the tables do not know it. */
  zipcodes: ReadonlySet<string>;
}

interface ReferenceRow {
  zipcode: string | null;
  municipality: string;
  nis_2018: string | null;
  nis_2019: string | null;
  nis_2025: string | null;
}

/** A name as it is compared: without case, accents, hyphens and apostrophes. */
export function foldedName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Municipalities by their names in any language (Ronse, Renaix) or their NIS code of any edition. A name that two bear is
 * the one's that is mostly called so: Sint-Niklaas is not the Saint-Nicolas near Liège. One that went into another is where
 * it was. What the tables do not know has the name that was given, and no more.
 */
export async function municipalitiesNamed(engine: Engine, asked: readonly string[]): Promise<Municipality[]> {
  if (asked.length === 0) return [];
  const rows = await engine.rows<ReferenceRow>(
    'SELECT zipcode, municipality, nis_2018, nis_2019, nis_2025 FROM postcode_reference',
  );
  const known = new KnownMunicipalities(rows);
  return asked.map((name) => known.find(foldedName(name)));
}

/** Every name that the tables know, for suggestions. */
export async function municipalityNames(engine: Engine): Promise<string[]> {
  const rows = await engine.rows<{ municipality: string }>(
    'SELECT DISTINCT municipality FROM postcode_reference ORDER BY municipality',
  );
  return rows.map(({ municipality }) => municipality);
}

class KnownMunicipalities {
  private readonly rowsOf = new Map<string, ReferenceRow[]>();
  /** Codes by name: those of which it is the most common name, and those that bear it at all. */
  private readonly mostly = new Map<string, string[]>();
  private readonly anyhow = new Map<string, string[]>();
  private readonly codesOf = new Map<string, Set<string>>();

  constructor(rows: readonly ReferenceRow[]) {
    for (const row of rows) {
      for (const code of new Set([row.nis_2018, row.nis_2019, row.nis_2025])) {
        if (code !== null) put(this.rowsOf, code, row);
      }
      if (row.zipcode === null) continue;
      const codes = this.codesOf.get(row.zipcode) ?? new Set();
      this.codesOf.set(row.zipcode, codes.add(codeOf(row)));
    }
    for (const code of new Set(rows.map(codeOf))) {
      const counts = new Map<string, number>();
      for (const row of this.rowsOf.get(code) ?? []) {
        if (codeOf(row) !== code) continue;
        const name = foldedName(row.municipality);
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      const most = Math.max(...counts.values());
      for (const [name, count] of counts) {
        put(this.anyhow, name, code);
        if (count === most) put(this.mostly, name, code);
      }
    }
  }

  find(asked: string): Municipality {
    const codes = this.rowsOf.has(asked) ? [asked] : (this.mostly.get(asked) ?? this.anyhow.get(asked) ?? []);
    const rows = codes.flatMap((code) => this.rowsOf.get(code) ?? []);
    const own = new Set(rows.map(codeOf));
    const names = rows
      .map(({ municipality }) => foldedName(municipality))
      .filter((name) => (this.mostly.get(name) ?? []).every((code) => own.has(code)));
    const zipcodes = rows.flatMap(({ zipcode }) => zipcode ?? []);
    return {
      names: new Set(this.rowsOf.has(asked) ? names : [asked, ...names]),
      zipcodes: new Set(
        zipcodes.filter((zipcode) => [...this.codesOf.get(zipcode)!].every((code) => own.has(code))),
      ),
    };
  }
}

/** Before the mergers, for each name stands beside the code of its own municipality; a merged one has no older code. */
function codeOf({ nis_2018, nis_2019, nis_2025 }: ReferenceRow): string {
  return nis_2018 ?? nis_2019 ?? nis_2025 ?? '';
}

function put<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}
