import { describe, expect, test } from 'vitest';
import { type Reading, reading } from './extract-folder.ts';

// Invented notices in the columns of the open export. 992234500, 992345090 and 009912346 fit their check digit; nobody has them.

const COLUMNS =
  'id;publicationavis;publicationavis_facette;parution;dateparution;numeroannonce;typeavis;typeavis_lib;familleavis;familleavis_lib;numerodepartement;departement_nom_officiel;region_code;region_nom_officiel;tribunal;commercant;ville;registre;cp;pdf_parution_subfolder;ispdf_unitaire;listepersonnes;listeetablissements;jugement;acte;modificationsgenerales;radiationaurcs;depot;listeprecedentexploitant;listeprecedentproprietaire;divers;parutionavisprecedent;url_complete'.split(
    ';',
  );

type Cells = Record<string, unknown>;

const company = (siren: string, more: Cells = {}) => ({
  typePersonne: 'pm',
  numeroImmatriculation: { numeroIdentification: siren, codeRCS: 'RCS', nomGreffeImmat: 'Zorville' },
  denomination: 'ZORVAL',
  formeJuridique: 'Société à responsabilité limitée',
  ...more,
});
const SEAT = {
  numeroVoie: '12',
  typeVoie: 'rue',
  nomVoie: 'du Puits',
  codePostal: '01457',
  ville: 'Zurvanne',
  pays: 'France',
};

/** One notice: A is the letter, 20240011 the issue, 12 its number in it. */
function notice(id: string, cells: Cells): Cells {
  const [, letter = '', issue = '', number = ''] = /^([ABC])(\d{8})(\d+)$/.exec(id) ?? [];
  return {
    id,
    publicationavis: letter,
    parution: issue,
    numeroannonce: number,
    dateparution: '2024-01-16',
    typeavis: 'annonce',
    ...cells,
  };
}

const precedent = (letter: string, issue: string, number: number | string) => ({
  nomPublication: `BODACC ${letter}`,
  numeroParution: issue,
  dateParution: '16 janvier 2024',
  numeroAnnonce: number,
});

function csv(...notices: Cells[]): string {
  const cell = (given: unknown) => {
    const text = given === undefined ? '' : typeof given === 'object' ? JSON.stringify(given) : String(given);
    return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const rows = notices.map((one) => COLUMNS.map((name) => cell(one[name])).join(';'));
  return `\uFEFF${[COLUMNS.join(';'), ...rows].join('\r\n')}\r\n`;
}

const read = (notices: Cells[], look: (reading: Reading) => Promise<void>) =>
  reading({ 'annonces-commerciales.csv': csv(...notices) }, look);

const EVENTS = 'SELECT company, type, event_date FROM event_record ORDER BY ref';

describe('collective proceedings', () => {
  const judged = (id: string, jugement: Cells, more: Cells = {}) =>
    notice(id, {
      familleavis: 'collective',
      listepersonnes: { personne: company('992 345 090') },
      jugement,
      ...more,
    });

  test('by family, nature and, of an "other" judgment, complement', async () => {
    const cases = [
      ["Jugement d'ouverture", "Jugement d'ouverture de liquidation judiciaire", '', 'bankruptcy_opened'],
      ['Jugement prononçant', 'Jugement de conversion en liquidation judiciaire', '', 'bankruptcy_opened'],
      [
        'Jugement prononçant',
        'Jugement prononçant la résolution du plan de sauvegarde et la liquidation judiciaire',
        '',
        'bankruptcy_opened',
      ],
      [
        "Jugement d'ouverture",
        "Jugement d'ouverture d'une procédure de redressement judiciaire",
        '',
        'judicial_reorganisation',
      ],
      [
        "Jugement d'ouverture",
        "Jugement d'ouverture d'une procédure de sauvegarde accélérée",
        '',
        'judicial_reorganisation',
      ],
      ['Jugement de clôture', "Jugement de clôture pour insuffisance d'actif", '', 'bankruptcy_closed'],
      ['Jugement de clôture', 'Jugement de clôture de la procédure de sauvegarde', '', 'other'],
      [
        'Jugement prononçant',
        'Autre jugement prononçant',
        "Jugement prononçant la clôture de la liquidation judiciaire pour insuffisance d'actif.",
        'bankruptcy_closed',
      ],
      [
        'Jugement prononçant',
        'Autre jugement prononçant',
        'Jugement prononçant la liquidation judiciaire.',
        'bankruptcy_opened',
      ],
      [
        'Avis de dépôt',
        "Liste des créances nées après le jugement d'ouverture d'une procédure de liquidation judiciaire",
        '',
        'other',
      ],
      [
        'Jugement prononçant',
        'Jugement de plan de redressement',
        "continuation de l'activité",
        'judicial_reorganisation',
      ],
    ];
    const notices = cases.map(([famille, nature, complementJugement], place) =>
      judged(`A20240011${place + 100}`, { famille, nature, complementJugement, date: '2024-01-10' }),
    );
    await read(notices, async ({ ask }) => {
      const events = await ask(EVENTS);
      expect(events.map(({ type }) => type)).toEqual(cases.map(([, , , event]) => event));
      expect(events[0]).toEqual({
        company: 'fr992345090',
        type: 'bankruptcy_opened',
        event_date: '2024-01-10',
      });
      expect(await ask('SELECT * FROM reject')).toEqual([]);
    });
  });

  test('judged on a day in figures or in words', async () => {
    const days = ['2024-02-01', '01/02/2024', '1er février 2024', '1\u00A0fÃ©vrier\u00A02024'];
    const jugement = {
      famille: "Jugement d'ouverture",
      nature: "Jugement d'ouverture de liquidation judiciaire",
    };
    const notices = days.map((date, place) => judged(`A20240011${place + 100}`, { ...jugement, date }));
    await read(notices, async ({ ask }) => {
      expect(await ask('SELECT DISTINCT event_date FROM event_record')).toEqual([
        { event_date: '2024-02-01' },
      ]);
    });
  });

  test('in letters that were encoded twice', async () => {
    const jugement = {
      famille: 'Jugement de clÃ´ture',
      nature: "Jugement de clÃ´ture pour insuffisance d'actif",
      date: '2024-01-10',
    };
    const personne = company('992345090', { denomination: 'ZORVÃ‰ ET CIE' });
    await read(
      [judged('A2024001112', jugement, { listepersonnes: { personne } })],
      async ({ ask, loaded }) => {
        expect(await ask('SELECT type, entity_name FROM event_record')).toEqual([
          { type: 'bankruptcy_closed', entity_name: 'ZORVÉ ET CIE' },
        ]);
        expect(loaded.warnings).toEqual([]);
      },
    );
  });

  test('of several companies at once, of a craftsman, and of what is registered nowhere', async () => {
    const jugement = {
      famille: "Jugement d'ouverture",
      nature: "Jugement d'ouverture de liquidation judiciaire",
      date: '2024-01-10',
    };
    const craftsman = {
      typePersonne: 'pp',
      nom: 'ZORLAC',
      prenom: 'Anne',
      nationnalite: 'Zorvaise',
      inscriptionRM: { numeroIdentificationRM: '009 912 346', codeRM: 'RM' },
    };
    const listepersonnes = {
      personne: [
        company('992 345 090'),
        craftsman,
        { typePersonne: 'pm', nonInscrit: 'O', denomination: 'ZORVAL SPORTS' },
      ],
    };
    await read([judged('A2024001112', jugement, { listepersonnes })], async ({ ask }) => {
      expect(
        (await ask('SELECT company FROM event_record ORDER BY ref')).map(({ company }) => company),
      ).toEqual(['fr992345090', 'fr009912346', 'FR:ZORVAL SPORTS']);
      expect(JSON.stringify(await ask('SELECT * FROM event_record'))).not.toContain('Zorvaise');
    });
  });

  test('of which only the columns of the list name the company', async () => {
    const jugement = {
      famille: 'Jugement prononçant',
      nature: 'Jugement de conversion en liquidation judiciaire',
      date: '10 décembre 2009',
      type: 'initial',
    };
    const old = notice('A20090249199', {
      familleavis: 'collective',
      dateparution: '2009-12-27',
      commercant: 'ZORVAL, ZORLAC, Anne',
      registre: '992 345 090,992345090',
      jugement,
    });
    await read([old], async ({ ask, loaded }) => {
      expect(await ask('SELECT company, entity_name, type, event_date FROM event_record')).toEqual([
        {
          company: 'fr992345090',
          entity_name: 'ZORVAL, ZORLAC, Anne',
          type: 'bankruptcy_opened',
          event_date: '2009-12-10',
        },
      ]);
      expect(loaded.newest).toBe('2009-12-27');
    });
  });

  test('a wrong number, a day that is none, an unknown judgment and half a cell are reported', async () => {
    const jugement = {
      famille: "Jugement d'ouverture",
      nature: "Jugement d'ouverture de liquidation judiciaire",
      date: '5025-05-27',
    };
    await read(
      [
        judged(
          'A202400111',
          { ...jugement, date: '2024-01-10' },
          { listepersonnes: { personne: company('992 345 091') } },
        ),
        judged('A202400112', jugement),
        judged('A202400113', { famille: 'Zorvage', nature: 'Zorvage de la procédure', date: '2024-01-10' }),
        judged('A202400114', jugement, { jugement: '{"famille": "Jugement' }),
        judged('A202400115', { ...jugement, date: '2024-01-10' }, { familleavis: 'zorvage' }),
      ],
      async ({ ask }) => {
        expect(await ask('SELECT record, kind, column_name, reason FROM reject ORDER BY ALL')).toEqual([
          { record: 1, kind: 'row', column_name: 'listepersonnes', reason: 'the check digits are wrong' },
          { record: 2, kind: 'cell', column_name: 'jugement', reason: 'a day before 1800 or after 2100' },
          {
            record: 3,
            kind: 'cell',
            column_name: 'jugement',
            reason: 'no kind of judgment that is known: it is read as a notice without an event',
          },
          {
            record: 4,
            kind: 'cell',
            column_name: 'jugement',
            reason: 'no JSON: the cell was perhaps cut short',
          },
          {
            record: 5,
            kind: 'cell',
            column_name: 'familleavis',
            reason:
              'not one of collective, creation, immatriculation, vente, modification, radiation, dpc, conciliation, retablissement_professionnel, divers',
          },
        ]);
      },
    );
  });
});

describe('corrections', () => {
  const opened = {
    famille: "Jugement d'ouverture",
    nature: "Jugement d'ouverture de liquidation judiciaire",
    date: '2024-01-10',
  };
  const judged = (id: string, cells: Cells) =>
    notice(id, {
      familleavis: 'collective',
      listepersonnes: { personne: company('992345090') },
      jugement: opened,
      ...cells,
    });
  const CORRECTS = 'SELECT publication, corrects, type FROM event_record ORDER BY ref';

  test('an annulment says nothing itself, a rectification all, a withdrawal takes its judgment back', async () => {
    await read(
      [
        judged('A2024001112', {}),
        judged('A2024002012', {
          typeavis: 'annulation',
          parutionavisprecedent: precedent('A', '20240011', '12'),
        }),
        judged('A2024002013', {
          typeavis: 'rectificatif',
          parutionavisprecedent: precedent('A', '20240011', 12),
        }),
        judged('A2024002014', {
          jugement: {
            famille: 'Rétractation sur tierce opposition',
            nature: 'Rétractation',
            date: '2024-01-20',
          },
          parutionavisprecedent: precedent('A', '20240020', '0013'),
        }),
      ],
      async ({ ask }) => {
        expect(await ask(CORRECTS)).toEqual([
          { publication: 'A2024001112', corrects: null, type: 'bankruptcy_opened' },
          { publication: 'A2024002012', corrects: 'A2024001112', type: null },
          { publication: 'A2024002013', corrects: 'A2024001112', type: 'bankruptcy_opened' },
          { publication: 'A2024002014', corrects: 'A2024002013', type: 'bankruptcy_annulled' },
        ]);
        expect(await ask('SELECT * FROM reject')).toEqual([]);
      },
    );
  });

  test('an annulment that names no notice is reported', async () => {
    await read([judged('A2024001112', { typeavis: 'annulation' })], async ({ ask }) => {
      expect(await ask('SELECT record, column_name, reason FROM reject')).toEqual([
        {
          record: 1,
          column_name: 'parutionavisprecedent',
          reason: 'names no notice that it corrects: that one stands',
        },
      ]);
    });
  });
});

describe('registrations, modifications, removals and sales', () => {
  test('a creation is an incorporation with its seat and its officers', async () => {
    const personne = company('992345090', {
      adresseSiegeSocial: SEAT,
      administration: 'Gérant : Zorlac, Anne, Associé : Pramont, Jean',
    });
    const acte = {
      creation: {
        categorieCreation:
          "Immatriculation d'une personne morale (B, C, D) suite à création d'un établissement principal",
      },
      dateImmatriculation: '2024-01-09',
      dateCommencementActivite: '2024-01-02',
    };
    await read(
      [notice('A2024001112', { familleavis: 'creation', listepersonnes: { personne }, acte })],
      async ({ ask }) => {
        expect(
          await ask(
            'SELECT type, event_date, street, house_number, zipcode, municipality, legal_form, role, person_name FROM event_record ORDER BY ref',
          ),
        ).toEqual([
          {
            type: 'incorporation',
            event_date: '2024-01-09',
            street: 'rue du Puits',
            house_number: '12',
            zipcode: '01457',
            municipality: 'Zurvanne',
            legal_form: 'Société à responsabilité limitée',
            role: null,
            person_name: null,
          },
          {
            type: 'appointment',
            event_date: null,
            street: null,
            house_number: null,
            zipcode: null,
            municipality: null,
            legal_form: null,
            role: 'manager',
            person_name: 'Zorlac',
          },
          {
            type: 'appointment',
            event_date: null,
            street: null,
            house_number: null,
            zipcode: null,
            municipality: null,
            legal_form: null,
            role: 'partner',
            person_name: 'Pramont',
          },
        ]);
      },
    );
  });

  test('a trader is the founder of his business; first names as a list, an address under its country', async () => {
    const personne = {
      typePersonne: 'pp',
      nom: 'ZORLAC',
      prenom: ['Anne', 'Marie'],
      numeroImmatriculation: { numeroIdentification: '992 345 090' },
      adresse: { france: SEAT },
    };
    const acte = {
      creation: {
        categorieCreation:
          "Immatriculation d'une personne physique suite à création d'un établissement principal",
      },
      dateCommencementActivite: '2024-01-02',
    };
    await read(
      [notice('A2024001112', { familleavis: 'creation', listepersonnes: { personne }, acte })],
      async ({ ask }) => {
        expect(
          await ask(
            'SELECT type, event_date, zipcode, role, person_name, person_first_name FROM event_record',
          ),
        ).toEqual([
          {
            type: 'incorporation',
            event_date: '2024-01-02',
            zipcode: '01457',
            role: 'founder',
            person_name: 'ZORLAC',
            person_first_name: 'Anne Marie',
          },
        ]);
      },
    );
  });

  test('a registration after a transfer is a seat move', async () => {
    const acte = {
      immatriculation: {
        categorieImmatriculation:
          "Immatriculation d'une personne morale suite au transfert de son siège social hors ressort",
      },
      dateImmatriculation: '2024-01-09',
    };
    const personne = company('992345090', { adresseSiegeSocial: SEAT });
    await read(
      [notice('A2024001112', { familleavis: 'immatriculation', listepersonnes: { personne }, acte })],
      async ({ ask }) => {
        expect(await ask('SELECT type, zipcode FROM event_record')).toEqual([
          { type: 'seat_move', zipcode: '01457' },
        ]);
      },
    );
  });

  test('what is modified', async () => {
    const cases: [string, (string | null)[]][] = [
      ["modification survenue sur l'administration.", [null]],
      ['Transfert du siège social', ['seat_move']],
      ["Modification survenue sur l'adresse du siège et la dénomination", ['seat_move', 'name_change']],
      ["Cessation d'activité et dissolution de la société", ['voluntary_dissolution']],
      ['Dissolution de la société. Transmission universelle du patrimoine', ['merger']],
      ['modification survenue sur le capital, la forme juridique', ['form_change', 'capital_change']],
      ["Modification de l'objet social", ['purpose_change']],
    ];
    const listepersonnes = { personne: company('992345090', { adresseSiegeSocial: SEAT }) };
    const notices = cases.map(([descriptif], place) =>
      notice(`B20240011${place + 100}`, {
        familleavis: 'modification',
        listepersonnes,
        modificationsgenerales: { descriptif },
      }),
    );
    await read(notices, async ({ ask }) => {
      const rows = await ask('SELECT publication, type FROM event_record ORDER BY ref');
      const types = notices.map(({ id }) =>
        rows.filter(({ publication }) => publication === id).map(({ type }) => type),
      );
      expect(types).toEqual(cases.map(([, events]) => events));
    });
  });

  test('officers who leave and come: a swap with its day', async () => {
    const personne = company('992345090', {
      administration:
        'nomination du Liquidateur : Zorlac, Anne ; Gérant partant : Zorlac, Anne ; Gérant partant : Pramont, Paul (décédé), nomination du Gérant : Zurbane, Inès',
    });
    const modificationsgenerales = {
      descriptif: "modification survenue sur l'administration",
      dateEffet: '2 janvier 2024',
    };
    await read(
      [
        notice('B2024001112', {
          familleavis: 'modification',
          listepersonnes: { personne },
          modificationsgenerales,
        }),
      ],
      async ({ ask }) => {
        expect(
          await ask(
            'SELECT type, event_date, role, person_name, person_first_name FROM event_record WHERE role IS NOT NULL ORDER BY ref',
          ),
        ).toEqual([
          {
            type: 'appointment',
            event_date: '2024-01-02',
            role: 'liquidator',
            person_name: 'Zorlac',
            person_first_name: 'Anne',
          },
          {
            type: 'resignation',
            event_date: '2024-01-02',
            role: 'manager',
            person_name: 'Zorlac',
            person_first_name: 'Anne',
          },
          {
            type: 'resignation',
            event_date: '2024-01-02',
            role: 'manager',
            person_name: 'Pramont',
            person_first_name: 'Paul',
          },
          {
            type: 'appointment',
            event_date: '2024-01-02',
            role: 'manager',
            person_name: 'Zurbane',
            person_first_name: 'Inès',
          },
        ]);
      },
    );
  });

  test('removals', async () => {
    const cases: [Cells, string | null, string | null][] = [
      [{ radiationPM: 'O' }, 'liquidation_closed', null],
      [{ dateCessationActivitePP: '27/01/2022' }, 'liquidation_closed', '2022-01-27'],
      [{ radiationPP: { dateCessationActivitePP: '2019-06-15' } }, 'liquidation_closed', '2019-06-15'],
      [{ radiationPM: 'O', commentaire: 'Transfert du siège hors ressort' }, null, null],
      [
        { radiationPM: 'O', commentaire: "Radiation d'office en application de l'article R. 123-125" },
        'strike_off',
        null,
      ],
      [{ radiationPM: 'O', commentaire: "Rapport de radiation d'office" }, 'strike_off_lifted', null],
    ];
    const listepersonnes = { personne: company('992345090') };
    const notices = cases.map(([radiationaurcs], place) =>
      notice(`B20240011${place + 100}`, { familleavis: 'radiation', listepersonnes, radiationaurcs }),
    );
    await read(notices, async ({ ask }) => {
      const expected = cases.map(([, type, event_date]) => ({ company: 'fr992345090', type, event_date }));
      expect(await ask(EVENTS)).toEqual(expected);
    });
  });

  test('a sale names the buyer and the seller', async () => {
    const acte = {
      vente: { categorieVente: "Achat d'un fonds par une personne morale (insertion provisoire)" },
      dateCommencementActivite: '2024-01-02',
    };
    const cells = {
      familleavis: 'vente',
      acte,
      listepersonnes: { personne: company('992345090') },
      listeprecedentproprietaire: {
        personne: {
          denomination: 'ZORVAL DEUX',
          numeroImmatriculation: { numeroIdentification: '992234500' },
        },
      },
    };
    await read([notice('A2024001112', cells)], async ({ ask }) => {
      expect(await ask(EVENTS)).toEqual([
        { company: 'fr992345090', type: null, event_date: '2024-01-02' },
        { company: 'fr992234500', type: 'other', event_date: '2024-01-02' },
      ]);
    });
  });

  test('more than ten officers are all read', async () => {
    const administration = Array.from(
      { length: 24 },
      (_, place) => `Administrateur : Zorl${'abcdefghijklmnopqrstuvwxyz'[place]}x, Anne`,
    ).join(' ; ');
    await read(
      [
        notice('B2024001112', {
          familleavis: 'modification',
          listepersonnes: { personne: company('992345090', { administration }) },
        }),
      ],
      async ({ ask }) => {
        const rows = await ask('SELECT ref, person_name FROM event_record WHERE role IS NOT NULL');
        expect(new Set(rows.map(({ ref }) => ref)).size).toBe(24);
        expect(new Set(rows.map(({ person_name }) => person_name)).size).toBe(24);
      },
    );
  });
});
