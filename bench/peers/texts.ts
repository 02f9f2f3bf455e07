// Texts as the graphology peer compares them: names, object clauses, streets, house numbers. Straightforward versions of
// what the catalogue asks for, written apart from the tool's own.

const STREET_WORDS: Record<string, string> = {
  str: 'straat',
  stwg: 'steenweg',
  stw: 'steenweg',
  ln: 'laan',
  pln: 'plein',
  av: 'avenue',
  ave: 'avenue',
  bd: 'boulevard',
  bld: 'boulevard',
  blvd: 'boulevard',
  ch: 'chaussee',
  r: 'rue',
  pl: 'place',
  sq: 'square',
  rte: 'route',
  st: 'sint',
  ste: 'sainte',
};
const STREET_ENDINGS: readonly [RegExp, string][] = [
  [/stwg$/, 'steenweg'],
  [/str$/, 'straat'],
  [/ln$/, 'laan'],
  [/pln$/, 'plein'],
];
const EMPTY_NAME_WORDS = new Set(
  (
    'bv bvba ebvba srl sprl sprlu nv sa commv comm v scomm commva sca cv cvba cvoa sc scrl scris vof snc gcv scs vzw ' +
    'asbl ivzw aisbl se esv gie ltd limited plc llc inc gmbh ag ug sarl eurl sas sasu sci vennootschap besloten ' +
    'naamloze societe anonyme de het een den t der le la les l un une des du the a an die das'
  ).split(' '),
);

export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe');
}

export function streetKey(street: string): string {
  const words = fold(street)
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return words
    .map(
      (word) =>
        STREET_WORDS[word] ?? STREET_ENDINGS.reduce((text, [end, full]) => text.replace(end, full), word),
    )
    .join('');
}

/** '12A' and '12 a' are one house; of '12-14' the first counts; '12 bus 3' holds a box. */
export function houseAndBox(number: string, box: string): { house: string; box: string } {
  const text = fold(number);
  const behind =
    /^([0-9]+ *[a-z]?(?: *[-+] *[0-9]+[a-z]?)?) *(?:\/|bus|bte|boite|box|b[.]) *([0-9a-z.]+)$/.exec(text);
  const house = (behind?.[1] ?? text).replace(/^([0-9]+ *[a-z]?) *[-+] *[0-9]+ *[a-z]?$/, '$1');
  const boxText = box !== '' ? fold(box) : (behind?.[2] ?? '');
  return {
    house: house.replace(/[^0-9a-z]/g, '').replace(/^0+/, ''),
    box: boxText
      .replace(/^ *(bus|bte|boite|box)[ .]*/, '')
      .replace(/[^0-9a-z]/g, '')
      .replace(/^0+/, ''),
  };
}

export function nameWords(name: string): Set<string> {
  const words = fold(name)
    .replaceAll('.', '')
    .split(/[^a-z0-9]+/);
  return new Set(words.filter((word) => word !== '' && !EMPTY_NAME_WORDS.has(word)));
}

export function clauseWords(clause: string): Set<string> {
  return new Set(
    fold(clause)
      .split(/[^a-z]+/)
      .filter((word) => word.length >= 4),
  );
}

export function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}

/** The judicial district of a Belgian postcode. */
export function districtOf(zipcode: string): string {
  const zip = Number(zipcode);
  const within = (from: number, to: number) => zip >= from && zip <= to;
  if (within(1000, 1299) || within(1500, 1999) || zip === 3090) return 'Brussels';
  if (within(1300, 1499)) return 'Walloon Brabant';
  if (within(2000, 2999)) return 'Antwerp';
  if (within(3000, 3499)) return 'Leuven';
  if (within(3500, 3999)) return 'Limburg';
  if (within(4700, 4799)) return 'Eupen';
  if (within(4000, 4999)) return 'Liege';
  if (within(5000, 5999)) return 'Namur';
  if (within(6600, 6999)) return 'Luxembourg';
  if (within(6000, 7999)) return 'Hainaut';
  return within(8000, 8999) ? 'West Flanders' : 'East Flanders';
}

/** The day `months` calendar months later (earlier when negative); a day past the month's end is its last day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/** Days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
