// What a dense world is made of: few words of each kind, so that everything meets everything.

export const AS_OF = '2025-06-30';
export const FIRST_DAY = Date.UTC(2016, 0, 1);
export const LAST_DAY = Date.UTC(2025, 5, 30);
export const DAY = 86_400_000;

export const CODES = [
  '56301',
  '56101',
  '96040',
  '45206',
  '41201',
  '41202',
  '81210',
  '43310',
  '64200',
  '68201',
  '62010',
  '49410',
  '82110',
  '69201',
];
export const SITUATIONS = ['013', '048', '050', '051', '012'];
export const FORMS = ['610', '610', '610', '610', '014', '015', '612', '706', '017', '011', '070'];
export const STREETS = ['Kerkstraat', 'Molenstraat', 'Bergsesteenweg', 'Nieuwe Laan'];
export const ZIPS = [
  ['3600', 'Genk', '71016'],
  ['2000', 'Antwerpen', '11002'],
  ['3500', 'Hasselt', '71022'],
  ['1000', 'Brussel', '21004'],
] as const;
/** Streets with two names, as the register pairs them; the gazette uses either. */
export const FRENCH: Record<string, string> = {
  Kerkstraat: "Rue de l'Église",
  'Nieuwe Laan': 'Avenue Neuve',
};
export const PURPOSES = [
  'exploitatie van cafes taverne drankhuis schenken dranken',
  'exploitatie van cafes taverne drankhuis verkopen dranken snacks',
  'bouwwerken ruwbouw metselwerk renovatie gebouwen',
  'schoonmaak kantoren gebouwen industriele reiniging',
];
export const NAMES = ['Azuro', 'Benito', 'Corvo', 'Delphi', 'Estrada', 'Fonteyn'];

export type Cell = string | number | null;

export function cell(value: Cell): string {
  const text = value === null ? '' : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export interface Building {
  zipcode: string;
  municipality: string;
  nis: string;
  street: string;
  number: string;
}

export interface Company {
  number: string;
  start: number;
  sole: boolean;
  form: string;
  codes: string[];
  /** Days since the epoch; null: runs. */
  end: number | null;
  ending: string | null;
  seat: Building;
  box: string;
  name: string;
  /** Part of a scene that chance alone would not set: one home, sole traders at one unit, a long sleep, one batch. */
  scene: 'home' | 'trader' | 'asleep' | 'batch' | null;
  /** Who founds all companies of the batch, and with which object clause. */
  batch: { founder: Known; purpose: string } | null;
  /** Who runs it as one of several that follow one another around bankruptcies. */
  relay: Known | null;
}

export interface Known {
  id: string;
  name: string;
  first: string;
  birth: string;
}
