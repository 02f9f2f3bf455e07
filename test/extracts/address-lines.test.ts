import { expect, test } from 'vitest';
import { reading } from './extract-folder.ts';

type Place = [zipcode: string, municipality: string, street: string, number: string | null, box?: string];

/** One line each, and what it says. */
const LINES: Record<string, Place> = {
  'KERKSTRAAT 12, 3 3600 GENK (WATERSCHEI)': ['3600', 'GENK', 'KERKSTRAAT', '12', '3'],
  'Kerkstraat nr. 12, 3600 Genk, België': ['3600', 'Genk', 'Kerkstraat', '12'],
  'Rue Haute 5 boîte 2, 1000 Bruxelles': ['1000', 'Bruxelles', 'Rue Haute', '5', '2'],
  'Rue du 8 Mai 1945 12, 4000 Liège': ['4000', 'Liège', 'Rue du 8 Mai 1945', '12'],
  'Rue du 11 Novembre 1918, 7000 Mons': ['7000', 'Mons', 'Rue du 11 Novembre 1918', null],
  'Place du 20 Août 7, 4000 Liège': ['4000', 'Liège', 'Place du 20 Août', '7'],
  'Place du 20 Août, 4000 Liège': ['4000', 'Liège', 'Place du 20 Août', null],
  'Rue du 8 Mai, 4000 Liège': ['4000', 'Liège', 'Rue du 8 Mai', null],
  '11 Novemberlaan 5, 9000 Gent': ['9000', 'Gent', '11 Novemberlaan', '5'],
  'Rue des 3 Fontaines, 1000 Bruxelles': ['1000', 'Bruxelles', 'Rue des 3 Fontaines', null],
  'Boulevard 1914-1918 12, 4000 Liège': ['4000', 'Liège', 'Boulevard 1914-1918', '12'],
  'Rue Basse 3bis, 4000 Liège': ['4000', 'Liège', 'Rue Basse', '3bis'],
  '4000 Liège, Rue Basse 3': ['4000', 'Liège', 'Rue Basse', '3'],
  '4000 Liège - Rue Basse 3': ['4000', 'Liège', 'Rue Basse', '3'],
  '4000 Liège, Place du 20 Août': ['4000', 'Liège', 'Place du 20 Août', null],
  'B-4000 Liège, Rue Basse 3': ['4000', 'Liège', 'Rue Basse', '3'],
  'à 4000 Liège, Rue Basse 3': ['4000', 'Liège', 'Rue Basse', '3'],
  'Rue Basse 3 à 4000 Liège': ['4000', 'Liège', 'Rue Basse', '3'],
  'gevestigd te 3600 Genk, Kerkstraat 12 bus 3': ['3600', 'Genk', 'Kerkstraat', '12', '3'],
  'Kerkstraat 12 te 3600 Genk': ['3600', 'Genk', 'Kerkstraat', '12'],
  // parts that a semicolon or an upright stroke keeps apart
  'Kerkstraat 12; 3600 Genk': ['3600', 'Genk', 'Kerkstraat', '12'],
  '3600 Genk; Kerkstraat 12': ['3600', 'Genk', 'Kerkstraat', '12'],
  'Kerkstraat 12 | 3600 Genk': ['3600', 'Genk', 'Kerkstraat', '12'],
  'Kerkstraat 12 bus 3 ; 3600 Genk ; België': ['3600', 'Genk', 'Kerkstraat', '12', '3'],
  '12 bis rue de la Paix, 75002 PARIS': ['75002', 'PARIS', 'rue de la Paix', '12 bis'],
  'Industriepark z.n. 9320 Aalst': ['9320', 'Aalst', 'Industriepark', null],
  'Industriepark zonder nummer, 9320 Aalst': ['9320', 'Aalst', 'Industriepark', null],
  "Rue de l'Osier 1, L-4000 Zorange": ['LU-4000', 'Zorange', "Rue de l'Osier", '1'],
  'Damrak 5, 1234 AB Zorsterdam': ['NL-1234AB', 'Zorsterdam', 'Damrak', '5'],
  'Damrak 5-2, 1234AB Zorsterdam, Nederland': ['NL-1234AB', 'Zorsterdam', 'Damrak', '5-2'],
  'DAMRAK 5 NL-1234 AB ZORSTERDAM': ['NL-1234AB', 'ZORSTERDAM', 'DAMRAK', '5'],
  "1234 AB 's-Zorhage, Damrak 5": ['NL-1234AB', "'s-Zorhage", 'Damrak', '5'],
  'Damrak 5 te 1234 AB Zorsterdam': ['NL-1234AB', 'Zorsterdam', 'Damrak', '5'],
  'Damrak 5, 1234 Zorsterdam, Nederland': ['NL-1234', 'Zorsterdam', 'Damrak', '5'],
  'RUE HAUTE 5, 7100 LA ZORVIERE': ['7100', 'LA ZORVIERE', 'RUE HAUTE', '5'],
  'KERKSTRAAT 5 9100 ST ZORKLAAS': ['9100', 'ST ZORKLAAS', 'KERKSTRAAT', '5'],
  'KERKSTRAAT 5 3665 AS': ['3665', 'AS', 'KERKSTRAAT', '5'],
  "Rue de l'Osier 1, 4000 Zorange, Luxembourg": ['LU-4000', 'Zorange', "Rue de l'Osier", '1'],
};

test('a line is taken apart; a line that cannot be is a reject', async () => {
  const lines = [...Object.keys(LINES), 'Kerkstraat 12', '-'];
  const rows = lines.map((line) => `0123456749;2024-01-02;seat_move;"${line}"`);
  await reading(
    { 'g.csv': `enterprise_number;publication_date;event_type;address\n${rows.join('\n')}\n` },
    async ({ ask }) => {
      const found = await ask(
        'SELECT zipcode, municipality, street, house_number, box FROM event_record ORDER BY ref',
      );
      const places = found.map(({ zipcode, municipality, street, house_number, box }) => [
        ...[zipcode, municipality, street, house_number],
        ...(box === null ? [] : [box]),
      ]);
      expect(Object.keys(LINES).map((line, at) => [line, places[at]])).toEqual(Object.entries(LINES));
      expect(await ask('SELECT record, value, reason FROM reject')).toEqual([
        {
          record: lines.length - 1,
          value: 'Kerkstraat 12',
          reason: 'no address: no postcode with a municipality',
        },
      ]);
    },
  );
});

test('the country of the register goes before a postcode abroad, and not before one at home', async () => {
  const row = (number: string, country: string) =>
    `${number},REGO,${country},${country},4000,X,X,Osier,Osier,1,,,`;
  const header =
    'EntityNumber,TypeOfAddress,CountryNL,CountryFR,Zipcode,MunicipalityNL,MunicipalityFR,StreetNL,StreetFR,HouseNumber,Box,ExtraAddressInfo,DateStrikingOff';
  const countries = ['', 'België', 'Luxemburg (Groot-Hertogdom)', 'Atlantis'];
  await reading(
    { 'address.csv': `${header}\n${countries.map((country) => row('0123.456.749', country)).join('\n')}\n` },
    async ({ ask }) => {
      const found = await ask('SELECT zip_in(country, zipcode) AS zip FROM address_record ORDER BY ref');
      expect(found.map(({ zip }) => zip)).toEqual(['4000', '4000', 'LU-4000', 'ATLANTIS-4000']);
    },
  );
});

test('a postcode in a cell of its own is written as it is in a line', async () => {
  const spelled: [cell: string, zip: string | null][] = [
    ['3600', '3600'],
    ['B-3600', '3600'],
    ['BE 3600', '3600'],
    ['3600.0', '3600'],
    ['L-4000', 'LU-4000'],
    ['F-75002', '75002'],
    ['D-50667', 'DE-50667'],
    ['1234 AB', 'NL-1234AB'],
    ['1234ab', 'NL-1234AB'],
    ['NL-1234 AB', 'NL-1234AB'],
    ['SW1A 1AA', 'SW1A 1AA'],
    ['onbekend', null],
  ];
  const rows = spelled.map(([cell]) => `0123456749,2024-01-02,seat_move,${cell},Kerkstraat,1`);
  await reading(
    {
      'g.csv': `enterprise_number,publication_date,event_type,zipcode,street,house_number\n${rows.join('\n')}\n`,
    },
    async ({ ask }) => {
      const found = await ask('SELECT zipcode FROM event_record ORDER BY ref');
      expect(found.map(({ zipcode }, at) => [spelled[at]?.[0], zipcode])).toEqual(spelled);
    },
  );
});
