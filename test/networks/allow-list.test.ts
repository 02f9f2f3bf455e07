import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quote } from '../../src/engine/engine.ts';
import { type AllowList, marksRefuge, readAllowList } from '../../src/networks/allow-list.ts';
import { type RecordRows, RecordWorld } from '../timeline/record-world.ts';

const A = '0123456749';
const UNKNOWN = '0404710724';
const AS_OF = '2025-06-30';
const NOTHING = 'it matches nothing in the extracts that a finding could rest on';

const ana = { person_id: 'a1', person_name: 'Voorbeeld', person_first_name: 'Ana', birth_date: '1980-01-02' };

const known: RecordRows = {
  enterprise_record: [{ company: A, type: '2', situation: '000', form: '610', start_date: '2021-01-01' }],
  address_record: [
    {
      entity: A,
      kind: 'REGO',
      zipcode: '3600',
      municipality: 'Genk',
      street: 'Kerkstraat',
      house_number: '12',
      box: '3',
    },
  ],
  mandate_record: [{ company: A, role: 'manager', ...ana, start_date: '2022-01-01' }],
  event_record: [{ company: A, published: '2025-01-10', publication: 'P1', type: 'seat_move' }],
  contact_record: [
    { entity: A, kind: 'TEL', value: '089/12.34.56' },
    { entity: A, kind: 'EMAIL', value: 'Info@Example.be' },
    { entity: A, kind: 'WEB', value: 'www.example.be/contact' },
  ],
};
/** What the allow-list asks for. */
const tables = [
  'address_of',
  'building',
  'company',
  'establishment_spell',
  'foreign_company',
  'mention',
  'person',
  'person_mention',
  'seat_today',
  'street',
];

let world: RecordWorld;
beforeAll(async () => {
  world = await RecordWorld.of(known, AS_OF, {
    shared_contact_most_companies: 5,
    shared_contact_within_months: 36,
  });
  await world.builder.build([...tables, 'contact_value']);
});
afterAll(() => world.close());

/** The one entry as the allow-list of the world. */
async function allowListOf(kind: string, id: string, reason = 'accountant'): Promise<AllowList> {
  await world.engine.run('DELETE FROM allow_record');
  await world.engine.run(
    `INSERT INTO allow_record (kind, id, reason, ref) VALUES (${[kind, id, reason].map(quote).join()}, 20000000001)`,
  );
  return readAllowList(world.engine, AS_OF, false);
}

describe('a reason marks a refuge', () => {
  it.each([
    'refuge',
    'Women’s refuge',
    'réfugiés',
    'vluchthuis',
    'blijf-van-mijn-lijfhuis',
    "Blijf van m'n lijf",
    'opvangtehuis voor vrouwen',
    'vrouwenopvang, geheim adres',
    'vrouwenopvangcentrum',
    'vrouwenhuis',
    'slachtofferopvang',
    'vluchtelingenopvang',
    'noodopvang',
    'Crisisopvang',
    'opvang van slachtoffers',
    'kinderopvang en noodopvang',
    'onthaalhuis',
    'onthaaltehuis',
    'toevluchtsoord',
    'schuiladres',
    'veilig huis',
    'geheim adres',
    'het adres is geheim',
    'vertrouwelijke locatie',
    "centre d'hébergement",
    'centre d’accueil',
    "maison d'accueil",
    'Maisons d´accueil',
    'maison maternelle',
    'foyer maternel',
    "hébergement d'urgence",
    'maison pour femmes',
    'violences conjugales',
    'adresse secrète',
    'adresse tenue secrète',
    'lieu confidentiel',
    "women's shelter",
    'womens shelter',
    'shelters',
    'safe house',
    'safehouse',
    'secret address',
    'undisclosed location',
    'Frauenhaus',
    'Frauenhäuser',
  ])('%s', (reason) => expect(marksRefuge(reason)).toBe(true));

  it.each([
    'accountant',
    'kinderopvang',
    'Kinderopvangcentrum',
    'buitenschoolse kinderopvang',
    'naschoolse opvang',
    'peuteropvang',
    'dierenopvang',
    'regenwateropvang',
    'opvangouder',
    'onthaalouder',
    "milieu d'accueil",
    "maison d'accueil de la petite enfance",
    'hôtesse d’accueil',
    "centre d'hébergement de données",
    'film financed under tax shelter',
    'animal shelter',
    'sociaal secretariaat op dit adres',
    'secrétariat social, lieu de siège',
    'advocaat, beroepsgeheim, adres van het kantoor',
    'slachtoffer van identiteitsfraude',
    'business centre',
    'bedrijvencentrum',
    'franchise',
    'centre commercial',
    'tehuis voor bejaarden',
  ])('not %s', (reason) => expect(marksRefuge(reason)).toBe(false));
});

describe('a contact is the one of the register in any spelling', () => {
  it.each([
    ['+32 (0)89 12 34 56', '089123456'],
    ['+32 89 12 34 56', '089123456'],
    ['0032 89 12 34 56', '089123456'],
    ['(089) 12-34-56', '089123456'],
    ['tel. 089/12.34.56', '089123456'],
    ['3289123456', '089123456'],
    ['89123456', '089123456'],
    ['https://www.Example.be/x', 'example.be'],
    ['WWW.example.be', 'example.be'],
    ['example.be', 'example.be'],
    ['Info@Example.be', 'info@example.be'],
    ['mailto:info@example.be', 'info@example.be'],
  ])('%s', async (id, contact) => {
    const allowList = await allowListOf('contact', id);
    expect(allowList.isListed(`contact:${contact}`)).toBe(true);
    expect(allowList.idle).toEqual([]);
  });

  it('an e-mail address is not its host', async () => {
    const allowList = await allowListOf('contact', 'info@example.be');
    expect(allowList.isListed('contact:example.be')).toBe(false);
  });
});

describe('an entry that the extracts know nothing of', () => {
  it.each([
    ['company', UNKNOWN],
    ['company', 'Bar Azuro'],
    ['company', 'DE:Brelmers GmbH'],
    ['address', '3600|Kerkstraat|13|'],
    ['address', '3600|Kerkstraat|12|4'],
    ['address', '3600|Stationsstraat|12|'],
    ['person', 'Voorbeeld|Ana|1980-01-03'],
    ['person', 'a2'],
    ['contact', '089 12 34 57'],
    ['publication', 'P2'],
  ])('is reported: %s %s', async (kind, id) => {
    const { idle } = await allowListOf(kind, id);
    expect(idle.map(({ why }) => why)).toEqual([NOTHING]);
  });

  it.each([
    ['company', A],
    ['address', '3600|Kerkstraat|12|'],
    ['address', '3600|Kerkstraat|12|3'],
    ['person', 'Ana|Voorbeeld|1980-01-02'],
    ['person', 'a1'],
    ['contact', '089 12 34 56'],
    ['publication', 'P1'],
  ])('is not one of these: %s %s', async (kind, id) => {
    expect((await allowListOf(kind, id)).idle).toEqual([]);
  });

  it('does all the same where it hides the building of a refuge', async () => {
    expect((await allowListOf('address', '3600|Kerkstraat|12|4', 'vluchthuis')).idle).toEqual([]);
    const { idle } = await allowListOf('address', '3600|Kerkstraat|13|', 'vluchthuis');
    expect(idle.map(({ why }) => why)).toEqual([NOTHING]);
  });

  it('is not told of contacts where no rule asks for them', async () => {
    await world.engine.run('ALTER TABLE contact_value RENAME TO contact_value_of_others');
    try {
      expect((await allowListOf('contact', '089 12 34 57')).idle).toEqual([]);
    } finally {
      await world.engine.run('ALTER TABLE contact_value_of_others RENAME TO contact_value');
    }
  });
});
