/**
 * Postcodes of the invented world: real ones, with the municipality's code of 2025 (checked against
 * data/postcodes_nis.csv by a test). Streets in them are invented. `weight` is how many companies settle there.
 */
export interface Place {
  readonly zip: string;
  readonly nl: string;
  readonly fr: string;
  readonly nis: string;
  /** Language of the street names; 'both' in Brussels, where the register pairs two names. */
  readonly language: 'nl' | 'fr' | 'both';
  readonly weight: number;
}

function dutch(zip: string, name: string, nis: string, weight: number): Place {
  return { zip, nl: name, fr: name, nis, language: 'nl', weight };
}

function french(zip: string, name: string, nis: string, weight: number): Place {
  return { zip, nl: name, fr: name, nis, language: 'fr', weight };
}

function brussels(zip: string, nl: string, fr: string, nis: string, weight: number): Place {
  return { zip, nl, fr, nis, language: 'both', weight };
}

export const PLACES: readonly Place[] = [
  brussels('1000', 'Brussel', 'Bruxelles', '21004', 8),
  brussels('1030', 'Schaarbeek', 'Schaerbeek', '21015', 5),
  brussels('1050', 'Elsene', 'Ixelles', '21009', 6),
  brussels('1070', 'Anderlecht', 'Anderlecht', '21001', 5),
  brussels('1080', 'Sint-Jans-Molenbeek', 'Molenbeek-Saint-Jean', '21012', 4),
  dutch('1500', 'Halle', '23027', 2),
  dutch('1800', 'Vilvoorde', '23088', 2),
  french('1300', 'Wavre', '25112', 2),
  french('1400', 'Nivelles', '25072', 2),
  dutch('2000', 'Antwerpen', '11002', 7),
  dutch('2060', 'Antwerpen', '11002', 4),
  dutch('2140', 'Antwerpen', '11002', 3),
  dutch('2300', 'Turnhout', '13040', 3),
  dutch('2500', 'Lier', '12021', 2),
  dutch('2800', 'Mechelen', '12025', 4),
  dutch('3000', 'Leuven', '24062', 4),
  dutch('3200', 'Aarschot', '24001', 2),
  dutch('3300', 'Tienen', '24107', 2),
  dutch('3500', 'Hasselt', '71072', 4),
  dutch('3530', 'Houthalen-Helchteren', '72039', 2),
  dutch('3600', 'Genk', '71016', 4),
  dutch('3620', 'Lanaken', '73042', 1),
  dutch('3630', 'Maasmechelen', '73107', 2),
  dutch('3680', 'Maaseik', '72021', 1),
  dutch('3960', 'Bree', '72004', 1),
  french('4000', 'Liège', '62063', 5),
  french('4020', 'Liège', '62063', 3),
  french('4100', 'Seraing', '62096', 3),
  french('4800', 'Verviers', '63079', 2),
  french('5000', 'Namur', '92094', 3),
  french('6000', 'Charleroi', '52011', 4),
  french('7000', 'Mons', '53053', 3),
  dutch('8000', 'Brugge', '31005', 4),
  dutch('8400', 'Oostende', '35013', 3),
  dutch('8500', 'Kortrijk', '34022', 3),
  dutch('9000', 'Gent', '44021', 6),
  dutch('9100', 'Sint-Niklaas', '46021', 3),
  dutch('9200', 'Dendermonde', '42006', 2),
  dutch('9300', 'Aalst', '41002', 3),
];

const byZip = new Map(PLACES.map((place) => [place.zip, place]));

export function placeOf(zip: string): Place {
  const place = byZip.get(zip);
  if (!place) throw new Error(`no such postcode in the invented world: ${zip}`);
  return place;
}
