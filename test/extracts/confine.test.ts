import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { DEFAULT_PERSON_KEY } from '../../src/records/person-id.ts';
import { type Reading, reading } from './extract-folder.ts';

const GAZETTE = [
  'enterprise_number,publication_date,publication_number,act_code,act_label,address,event_type,event_date,person_name,person_first_name,person_role,percentage',
  '0123.456.749,2024-05-01,24001,c04,,"KERKSTRAAT 12 BUS 3, 3600 GENK",,,,,,',
  'BE 0404.710.724,01/06/2024,24002,,"SIEGE SOCIAL",,,,,,,',
  '123456749,20240701,24003,c08,,,appointment,2024-06-20,Voorbeeld,Ana,gedelegeerd bestuurder,',
  '0123456749,2024-08-01,24004,,"ONTSLAGEN - BENOEMINGEN",,,,,,,',
  '0123456749,2024-09-01,24005,"c03, c06",,,,,,,,',
  '0123456749,2024-10-01,24006,,,,share_transfer,,Voorbeeld,Ana,,"25,5"',
].join('\n');

describe('gazette', () => {
  test('spellings of numbers, dates, roles, rubrics and one-line addresses', async () => {
    await reading({ 'any name.txt': `${GAZETTE}\n` }, async ({ ask, loaded, set }) => {
      expect(set.sources.map(({ layout }) => layout)).toEqual(['confine/gazette']);
      const rows = await ask(
        'SELECT ref % 1000000000 AS record, company, published, type, role, percentage FROM event_record ORDER BY ref',
      );
      expect(rows).toEqual([
        {
          record: 1,
          company: '0123456749',
          published: '2024-05-01',
          type: 'seat_move',
          role: null,
          percentage: null,
        },
        {
          record: 2,
          company: '0404710724',
          published: '2024-06-01',
          type: 'seat_move',
          role: null,
          percentage: null,
        },
        {
          record: 3,
          company: '0123456749',
          published: '2024-07-01',
          type: 'appointment',
          role: 'managing_director',
          percentage: null,
        },
        {
          record: 4,
          company: '0123456749',
          published: '2024-08-01',
          type: null,
          role: null,
          percentage: null,
        },
        {
          record: 5,
          company: '0123456749',
          published: '2024-09-01',
          type: 'name_change',
          role: null,
          percentage: null,
        },
        {
          record: 6,
          company: '0123456749',
          published: '2024-10-01',
          type: 'share_transfer',
          role: null,
          percentage: 25.5,
        },
        // the second rubric on one line is a second event, under the next part of the record
        {
          record: 5,
          company: '0123456749',
          published: '2024-09-01',
          type: 'purpose_change',
          role: null,
          percentage: null,
        },
      ]);
      expect(
        await ask(
          'SELECT street, house_number, box, zipcode, municipality FROM event_record WHERE ref % 1000 = 1',
        ),
      ).toEqual([
        { street: 'KERKSTRAAT', house_number: '12', box: '3', zipcode: '3600', municipality: 'GENK' },
      ]);
      expect(await ask('SELECT * FROM reject')).toEqual([]);
      expect(loaded.newest).toBe('2024-10-01');
      expect(loaded.inputs).toMatchObject([{ place: 1, path: 'any name.txt', rows: 6, rejects: 0 }]);
    });
  });

  test('labels in both languages; rubrics that tell nothing leave the event untyped', async () => {
    const labels = [
      ['RUBRIEK OPRICHTING (NIEUWE RECHTSPERSOON, OPENING BIJKANTOOR, ENZ...)', 'incorporation'],
      ['RUBRIQUE CONSTITUTION (NOUVELLE PERSONNE MORALE, OUVERTURE SUCCURSALE, ETC...)', 'incorporation'],
      ['BENAMING', 'name_change'],
      ['DENOMINATION', 'name_change'],
      ['MAATSCHAPPELIJKE ZETEL', 'seat_move'],
      ['ADRES ANDERE DAN DE MAATSCH. ZETEL', null],
      ['ADRESSE AUTRE QUE SIEGE SOCIAL', null],
      ['DOEL', 'purpose_change'],
      ['OBJET', 'purpose_change'],
      ['JAARREKENINGEN', 'accounts_filed'],
      ['COMPTES ANNUELS', 'accounts_filed'],
      ['AMBTSHALVE DOORHALING KBO NR.', 'strike_off'],
      ['RADIATION D’OFFICE N° BCE', 'strike_off'],
      ['N° BCE', 'strike_off'],
      ['KAPITAAL, AANDELEN', null],
      [
        'RUBRIQUE FIN (CESSATION, ANNULATION CESSATION, NULLITE, CONC, REORGANISATION JUDICIAIRE, ETC...)',
        null,
      ],
    ];
    const lines = labels.map(([label]) => `0123456749,2024-05-01,"${label}"`);
    await reading(
      { 'g.csv': ['enterprise_number,publication_date,act_label', ...lines].join('\n') },
      async ({ ask }) => {
        const rows = await ask('SELECT type FROM event_record ORDER BY ref');
        expect(rows.map(({ type }) => type)).toEqual(labels.map(([, type]) => type));
      },
    );
  });
});

describe('people', () => {
  test('a national number is hashed alike in all spellings, tells the birth date, and is written nowhere', async () => {
    const lines = [
      'enterprise_number;role;person_id;person_name;person_birth_date;start_date',
      '0123456749;zaakvoerder;85.07.30-033.28;Voorbeeld;;2020-01-01',
      '0123456749;gérant;85073003328;Voorbeeld;1985;2020-01-01',
      '0123456749;stagiair;P-17;Voorbeeld;30/02/1985;2020-01-01',
      '0123456749;vennoot;;Voorbeeld;1452-04-15;2020-01-01',
      '0123456749;vennoot;;Voorbeeld;01-01-1900;30/02/2020',
    ];
    await reading({ 'm.csv': lines.join('\r\n') }, async ({ ask }) => {
      const rows = await ask(
        'SELECT role, person_id, birth_date, birth_text, start_date FROM mandate_record ORDER BY ref',
      );
      expect(rows.map(({ role }) => role)).toEqual(['manager', 'manager', 'other', 'partner', 'partner']);
      expect(rows[0]?.person_id).toBe(rows[1]?.person_id);
      expect(rows.map(({ birth_date }) => birth_date)).toEqual([
        '1985-07-30',
        '1985-07-30',
        null,
        '1452-04-15',
        null,
      ]);
      expect(rows.map(({ birth_text }) => birth_text)).toEqual([null, '1985', '30/02/1985', null, null]);
      expect(JSON.stringify(rows)).not.toContain('85073003328');
      expect(JSON.stringify(rows)).not.toContain('P-17');
      // a bad optional day is left out of its row, and said
      expect(rows[4]?.start_date).toBe(null);
      expect(await ask('SELECT record, kind, column_name, value FROM reject ORDER BY record')).toEqual([
        { record: 3, kind: 'cell', column_name: 'role', value: 'stagiair' },
        { record: 5, kind: 'cell', column_name: 'start_date', value: '30/02/2020' },
      ]);
    });
  });

  test('a secret key makes another id of what is known of somebody without an id too', async () => {
    const hashed = (personKey: string) => {
      let found: unknown;
      const look = async ({ engine }: Reading) => {
        found = await engine.value("SELECT report_hash('voorbeeld|ana|1980-01-02')");
      };
      const files = { 'm.csv': 'enterprise_number,role,person_name\n0123456749,manager,Voorbeeld\n' };
      return reading(files, look, { personKey }).then(() => found);
    };
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
    expect(await hashed(DEFAULT_PERSON_KEY)).toBe(sha256('voorbeeld|ana|1980-01-02'));
    expect(await hashed('a secret')).toBe(sha256('a secretvoorbeeld|ana|1980-01-02'));
  });

  test('columns that the law forbids as features are not read', async () => {
    const text =
      'person_id,nationality,zipcode,street,house_number,start_date,Geslacht,favourite\nx1,XX,3600,Kerkstraat,1,2020-01-01,X,blue\n';
    await reading({ 'r.csv': text }, async ({ set, ask }) => {
      expect(set.sources[0]?.columns.forbidden).toEqual(['nationality', 'Geslacht']);
      expect(set.sources[0]?.columns.ignored).toEqual(['favourite']);
      expect(await ask('SELECT street, start_date FROM residence_record')).toEqual([
        { street: 'Kerkstraat', start_date: '2020-01-01' },
      ]);
    });
  });
});

test('every other layout of ours reads into its table', async () => {
  await reading(
    {
      'shares.csv':
        'enterprise_number,holder_enterprise_number,holder_name,percentage,start_date\n0123456749,DE:HRB 1234,,60 %,2020-01-01\n0123456749,,Voorbeeld,40,\n',
      'accounts.csv':
        'enterprise_number,fiscal_year_end,equity,staff_fte\n0123456749,31-12-2023,"-1.250,50",3.2\n',
      'licences.csv': 'activity,decision_date,status,zipcode\n56301,2024-01-05,Refused,3600\n',
      'bans.csv': 'person_name,start_date\nVoorbeeld,2020-01-01\n',
      'sub.csv': 'principal_enterprise_number,contractor_enterprise_number\n0123456749,0404710724\n',
      'allow.csv':
        'kind,id,reason,expires\ncompany,0123456749,,\naddress,3600|Kerkstraat|1|,refuge,2030-01-01\n',
      'decisions.csv': 'left,right,judgement\nm.csv:1,m.csv:2,same\n',
    },
    async ({ ask, loaded }) => {
      expect(await ask('SELECT holder, person_name, percentage FROM share_record ORDER BY ref')).toEqual([
        { holder: 'DE:HRB 1234', person_name: null, percentage: 60 },
        { holder: null, person_name: 'Voorbeeld', percentage: 40 },
      ]);
      expect(await ask('SELECT year_end, equity, staff_fte FROM account_record')).toEqual([
        { year_end: '2023-12-31', equity: -1250.5, staff_fte: 3.2 },
      ]);
      expect(await ask('SELECT activity, decided, status FROM licence_record')).toEqual([
        { activity: '56301', decided: '2024-01-05', status: 'refused' },
      ]);
      expect(await ask('SELECT person_name FROM disqualification_record')).toEqual([
        { person_name: 'Voorbeeld' },
      ]);
      expect(await ask('SELECT principal, contractor FROM subcontract_record')).toEqual([
        { principal: '0123456749', contractor: '0404710724' },
      ]);
      expect(await ask('SELECT kind, id, reason FROM allow_record ORDER BY ref')).toEqual([
        { kind: 'company', id: '0123456749', reason: null },
        { kind: 'address', id: '3600|Kerkstraat|1|', reason: 'refuge' },
      ]);
      expect(await ask('SELECT judgement FROM decision_record')).toEqual([{ judgement: 'same' }]);
      expect([...loaded.satisfied].sort()).toEqual([
        'accounts',
        'disqualifications',
        'licences',
        'shareholdings',
        'subcontracts',
      ]);
      expect(await ask('SELECT * FROM reject')).toEqual([]);
    },
  );
});

test('an analyst’s own column names by a mapping', async () => {
  await reading(
    {
      'data/mandaten.csv': 'Ondernemingsnr;Functie;Naam;Sinds\n0123456749;bestuurder;Voorbeeld;2020-01-01\n',
      'mapping.yaml':
        '# ours: theirs\nOndernemingsnr: enterprise_number\nFunctie: role\n"Naam": person_name\nSinds: start_date\n',
    },
    async ({ ask }) => {
      expect(await ask('SELECT company, role, person_name, start_date FROM mandate_record')).toEqual([
        { company: '0123456749', role: 'director', person_name: 'Voorbeeld', start_date: '2020-01-01' },
      ]);
    },
    { paths: ['data'], mapping: 'mapping.yaml' },
  );
});

test('a notice with more officers than a record can hold says so', async () => {
  const officers = [...'ABCDEFGHIJ'].map((letter) => `Administrateur : VOORBEELD${letter} Ana`).join(' ; ');
  const header = 'dateparution;typeannonce;siren;administration';
  const rows = [
    `2024-03-01;annonce;100000009;"${officers}"`,
    `2024-03-02;annonce;100000009;Gérant : AZURO Ben`,
  ];
  await reading({ 'b.csv': [header, ...rows].join('\n') }, async ({ ask }) => {
    expect(
      await ask(`SELECT ref % 1000000000 AS record, count(*) AS n, max(person_name) AS last FROM event_record
        WHERE type = 'appointment' GROUP BY ALL ORDER BY ALL`),
    ).toEqual([
      { record: 1, n: 9, last: 'VOORBEELDI' },
      { record: 2, n: 1, last: 'AZURO' },
    ]);
    expect(await ask('SELECT record, kind, column_name, reason FROM reject')).toEqual([
      {
        record: 1,
        kind: 'cell',
        column_name: 'administration',
        reason: 'more than 9 officers: those after them are not read',
      },
    ]);
  });
});

describe('what must not pass for something else', () => {
  test('a national number in the place of a birth date is no text to show or compare', async () => {
    const mandates =
      'enterprise_number,role,person_name,person_birth_date\n' +
      '0123456749,bestuurder,Voorbeeld,80.01.23-123.01\n0123456749,bestuurder,Azuro,80.01.23-123.02\n';
    const owners =
      'propertySituationIdf;order;partyType;right;officialId;name;birthdate;officialId_partner;name_partner;birthdate_partner\n' +
      '1;1;4;PP;;Voorbeeld;80012312301;;Azuro;10052300168\n';
    await reading({ 'm.csv': mandates, 'o.csv': owners }, async ({ ask }) => {
      expect(await ask('SELECT birth_date, birth_text FROM mandate_record ORDER BY ref')).toEqual([
        { birth_date: null, birth_text: '(hidden)' },
        { birth_date: null, birth_text: '80.01.23-123.02' },
      ]);
      expect(await ask('SELECT birth_text FROM owner_record ORDER BY ref, slot')).toEqual([
        { birth_text: '(hidden)' },
        { birth_text: '(hidden)' },
      ]);
    });
  });

  test('a list of mandates with one wrong header is no list of bans: the file, the column and the way out are named', async () => {
    const mandates =
      'enterprise_number;rol;person_id;person_name;person_first_name;person_birth_date;start_date;end_date\n' +
      '0123456749;zaakvoerder;x1;Voorbeeld;Ana;1980-01-02;2015-01-01;\n';
    await expect(reading({ 'm.csv': mandates }, async () => {})).rejects.toThrow(
      /confine\/mandates.*role.*rol/,
    );
  });

  test('events in Dutch and French words are read; one that no word tells is said', async () => {
    const rows = [
      'enterprise_number,publication_date,event_type',
      '0123456749,2020-05-01,Faillissement',
      '0404710724,2020-05-01,ouverture de faillite',
      '0406798006,2020-05-01,opgegeten',
    ].join('\n');
    await reading({ 'g.csv': rows }, async ({ ask, loaded }) => {
      expect(await ask('SELECT type FROM event_record ORDER BY ref')).toEqual([
        { type: 'bankruptcy_opened' },
        { type: 'bankruptcy_opened' },
        { type: null },
      ]);
      expect(loaded.warnings.join('\n')).toMatch(
        /1 row has an event type that is not known, record \d+; these events/,
      );
    });
  });
});
