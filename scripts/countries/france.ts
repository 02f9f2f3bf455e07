import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../../src/selftest/random.ts';
import * as files from './french-files.ts';
import { birthMonth, dayWithin, inventedGivenName, inventedSurname } from './invented-people.ts';

/** Valmurane, an invented town of France in the published layouts: department 96 does not exist. */
const TOWN = 'VALMURANE';

const README = `# france: Valmurane, an invented town of France
The files are in the layouts as published: RNE (JSON), BODACC (the open export "annonces-commerciales"), parcels of legal persons.
Try \`confine-graph analyse samples/france\`.

| planted | its innocent twin |
| --- | --- |
| phoenix: CHANTIERS MARLOBRE is put into liquidation, its manager founded BATI MARLOBRE a month before | LESSIVE DU PONT is dissolved by its members, solvent, and its manager founds another |
| swap: the manager of ONGLES TALORIE leaves two months before its liquidation, for a newcomer | FOURNIL PELLOBEC: a liquidator whom the court names replaces the manager |
| shared office: four companies at 12 quai du Levant, two of one manager | BURO LANTERNE hosts 60 companies (\`entrepriseDomiciliataire\`) |
| property cluster: FONCIERE TARNOLLE owns the premises of two massage parlours and shares the manager of one | PIERRES MERIGATE lets to strangers |

All names and numbers are invented; made by \`npm run samples\`, never edited by hand.
`;

const TRADES = ['4711B', '4322A', '6202A', '6920Z', '4120A', '7410Z', '4941B'];
const BUILDING = '4399C';
const NAILS = '9602B';
const PARLOUR = '9604Z';
const LETTING = '6820B';
const STREETS = [
  'DES BRUYERES',
  'DU CALVAIRE',
  'DES DAMES',
  'DU HERON',
  'DU MOULIN',
  'DES TANNEURS',
  'DU VERGER',
];

class FrenchTown {
  readonly companies: files.Societe[] = [];
  readonly notices: files.Notice[] = [];
  readonly parcels: files.Parcel[] = [];
  private readonly random = new Random('sample france');

  person(nom?: string, prenoms?: string, month?: string): files.Personne {
    const given = {
      nom: inventedSurname(this.random).toUpperCase(),
      prenoms: inventedGivenName(this.random),
      month: birthMonth(this.random),
    };
    return {
      nom: nom ?? given.nom,
      prenoms: (prenoms ?? given.prenoms).toUpperCase().split(' '),
      month: month ?? given.month,
    };
  }

  place(
    number = String(this.random.whole(1, 120)),
    street = this.random.pick(STREETS),
    type = 'RUE',
  ): files.Place {
    return { number, type, street, postcode: '96100', town: TOWN };
  }

  company(
    name: string,
    ape: string,
    created: string,
    manager: files.Personne,
    more: Partial<files.Societe> = {},
  ): files.Societe {
    const one: files.Societe = {
      siren: files.siren(this.companies.length + 1),
      name,
      ape,
      created,
      seat: this.place(),
      sites: [],
      powers: [{ role: '30', who: manager }],
      ...more,
    };
    this.companies.push(one);
    this.notices.push({ of: one, day: created, family: 'creation', officers: `Gérant : ${named(manager)}` });
    return one;
  }

  ordinary(count: number): void {
    for (let at = 0; at < count; at += 1) {
      const name = `${this.random.pick(['ATELIER', 'MAISON', 'SERVICES', 'ETABLISSEMENTS'])} ${inventedSurname(this.random).toUpperCase()}`;
      this.company(name, this.random.pick(TRADES), dayWithin(this.random, 2010, 2022), this.person());
    }
  }

  owns(owner: files.Societe, place: files.Place): void {
    this.parcels.push({ section: 'AB', plan: String(101 + this.parcels.length), place, owner });
  }

  liquidated(of: files.Societe, date: string): void {
    this.notices.push({
      of,
      day: date,
      family: 'collective',
      judgment: {
        famille: "Jugement d'ouverture",
        nature: "Jugement d'ouverture de liquidation judiciaire",
        date,
        complementJugement: 'Liquidateur : Me ZORQUIST Varen, 4 rue du Moulin 96100 Valmurane.',
      },
    });
  }

  changed(of: files.Societe, day: string, descriptif: string, officers?: string): void {
    const notice = { of, day, family: 'modification', change: { descriptif, dateEffet: day } } as const;
    this.notices.push(officers === undefined ? notice : { ...notice, officers });
  }
}

/** `MARLOBRE Odile, Rune`, as notices name people. */
function named({ nom, prenoms }: files.Personne): string {
  return `${nom} ${prenoms.map((word) => (word[0] ?? '') + word.slice(1).toLowerCase()).join(', ')}`;
}

function phoenix(town: FrenchTown): void {
  const manager = town.person('MARLOBRE', 'Odila Rune', '1979-05');
  const seat = town.place('14', 'DES TANNEURS');
  const old = town.company('CHANTIERS MARLOBRE', BUILDING, '2022-06-01', manager, { seat });
  town.company('BATI MARLOBRE', BUILDING, '2024-01-15', manager, { seat });
  town.liquidated(old, '2024-02-13');

  const solvent = town.person('CALDORE', 'Perrin Dax', '1966-11');
  const ended = town.company('LESSIVE DU PONT', '9601B', '2012-03-01', solvent);
  town.changed(
    ended,
    '2024-02-05',
    'dissolution anticipée de la société.',
    `Gérant partant : ${named(solvent)} ; nomination du Liquidateur : ${named(solvent)}`,
  );
  ended.powers = [{ role: '40', who: solvent }];
  town.company('LAVERIE DU HERON', '9601B', '2024-01-10', solvent);
}

function swap(town: FrenchTown): void {
  const founder = town.person('TALORIE', 'Gilda Wren', '1971-02');
  const front = town.person('PASKELDE', 'Nevin Orel', '1998-10');
  const studio = town.company('ONGLES TALORIE', NAILS, '2018-04-03', founder);
  studio.powers = [{ role: '30', who: front }];
  town.changed(
    studio,
    '2023-12-28',
    "Modification survenue sur l'administration.",
    `Gérant partant : ${named(founder)} ; nomination du Gérant : ${named(front)}`,
  );
  town.liquidated(studio, '2024-03-04');

  const baker = town.person('PELLOBEC', 'Silva Bran', '1963-07');
  const liquidator = town.person('ZORQUIST', 'Varen Tull', '1969-01');
  const bakery = town.company('FOURNIL PELLOBEC', '1071C', '2010-05-04', baker);
  bakery.powers = [{ role: '40', who: liquidator }];
  town.changed(
    bakery,
    '2024-02-20',
    "Modification survenue sur l'administration.",
    `Gérant partant : ${named(baker)} ; nomination du Liquidateur : ${named(liquidator)}`,
  );
  town.liquidated(bakery, '2024-03-05');
}

function sharedOffice(town: FrenchTown): void {
  const seat = town.place('12', 'DU LEVANT', 'QUAI');
  const one = town.person('QUAILACK', 'Rovan Kest', '1975-08');
  for (const [name, created] of [
    ['QUAILACK INTERIM', '2020-02-03'],
    ['NETTOYAGE DU LEVANT', '2021-03-08'],
    ['BRIMERE EMBALLAGE', '2021-09-06'],
    ['FENARDE RECOLTES', '2022-01-10'],
  ] as const)
    town.company(name, '7820Z', created, /^(QUAILACK|FENARDE)/.test(name) ? one : town.person(), { seat });

  const hosted = town.place('20', 'DU GRENAT');
  const host = town.company('BURO LANTERNE', '8211Z', '2005-01-10', town.person(), { seat: hosted });
  const before = town.companies.length;
  town.ordinary(60);
  for (const company of town.companies.slice(before))
    Object.assign(company, { seat: hosted, host, sites: [town.place()] });
}

function propertyCluster(town: FrenchTown): void {
  const landlord = town.person('TARNOLLE', 'Torin Ash', '1968-12');
  const owner = town.company('FONCIERE TARNOLLE', LETTING, '2015-06-01', landlord);
  for (const [name, number, street, created] of [
    ['DETENTE DU BAC', '31', 'DU BAC', '2019-05-06'],
    ['ESPACE DU VERGER', '8', 'DU VERGER', '2020-09-07'],
  ] as const) {
    const site = town.place(number, street);
    const manager = name.startsWith('DETENTE') ? landlord : town.person();
    town.company(name, PARLOUR, created, manager, { sites: [site] });
    town.owns(owner, site);
  }
  const plain = town.company('PIERRES MERIGATE', LETTING, '2008-06-02', town.person());
  for (const [name, number] of [
    ['SOINS DU CALVAIRE', '40'],
    ['SOINS DES DAMES', '44'],
  ] as const) {
    const site = town.place(number, name.slice('SOINS '.length));
    town.company(name, PARLOUR, '2016-04-04', town.person(), { sites: [site] });
    town.owns(plain, site);
  }
}

/** Writes the sample into the folder: the same bytes every time. */
export function writeFrenchTown(folder: string): void {
  const town = new FrenchTown();
  town.ordinary(120);
  for (const plant of [phoenix, swap, sharedOffice, propertyCluster]) plant(town);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of [
    ['stock_RNE_formalites.json', files.rneStock(town.companies)],
    ['annonces-commerciales.csv', files.annonces(town.notices)],
    ['PM_24_NB_960.csv', files.parcelsOfCompanies(town.parcels)],
    ['README.md', README],
  ] as const)
    writeFileSync(join(folder, name), text);
}
