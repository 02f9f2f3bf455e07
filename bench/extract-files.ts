/** The files of the extracts: the view of generate/*.sql that holds each, and how its publisher writes it. */
export interface ExtractFile {
  readonly file: string;
  readonly view: string;
  readonly layout: 'kbo' | 'confine' | 'cadastre';
}

const kboTables = [
  'meta',
  'code',
  'enterprise',
  'establishment',
  'denomination',
  'address',
  'activity',
  'contact',
  'branch',
];

export const extractFiles: readonly ExtractFile[] = [
  ...kboTables.map(
    (table): ExtractFile => ({ file: `kbo/${table}.csv`, view: `kbo_${table}`, layout: 'kbo' }),
  ),
  { file: 'gazette.csv', view: 'confine_gazette', layout: 'confine' },
  { file: 'mandates.csv', view: 'confine_mandates', layout: 'confine' },
  { file: 'shareholdings.csv', view: 'confine_shareholdings', layout: 'confine' },
  { file: 'accounts.csv', view: 'confine_accounts', layout: 'confine' },
  { file: 'cadastre/owner.csv', view: 'cadastre_owner', layout: 'cadastre' },
  { file: 'cadastre/parcel.csv', view: 'cadastre_parcel', layout: 'cadastre' },
];

const kboDates = new Set(['StartDate', 'DateStrikingOff']);

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The COPY statement that writes one file: KBO quotes all but dates and empties, the cadastre nothing at all. */
export function copyStatement(extract: ExtractFile, columns: readonly string[], path: string): string {
  const target = `COPY (FROM ${extract.view}) TO ${literal(path)}`;
  if (extract.layout === 'cadastre')
    return `${target} (FORMAT csv, HEADER, DELIMITER ';', QUOTE '', ESCAPE '')`;
  if (extract.layout === 'confine') return `${target} (FORMAT csv, HEADER, DATEFORMAT '%Y-%m-%d')`;
  // the register quotes every name in its header line, also those of the unquoted columns
  const header = columns.map(quoted).join(',');
  const text = columns.filter((column) => !kboDates.has(column)).map(quoted);
  return `${target} (FORMAT csv, HEADER false, PREFIX ${literal(`${header}\n`)}, SUFFIX ${literal('\n')}, FORCE_QUOTE (${text.join(', ')}))`;
}
