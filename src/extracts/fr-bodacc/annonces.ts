import { quote } from '../../engine/engine.ts';
import { type Cells, type Value, value } from '../cells.ts';
import { jsonCell } from '../form.ts';
import type { Further, Layout } from '../layout.ts';
import { FAMILIES } from './announced-events.ts';

/** A notice makes so many statements at most: an event for each company and each thing announced, and one for each officer. */
const MOST = 60;

const KINDS = ['annonce', 'rectificatif', 'annulation'];

/** Columns that hold JSON. */
const JSON_COLUMNS = [
  'listepersonnes',
  'jugement',
  'acte',
  'modificationsgenerales',
  'radiationaurcs',
  'listeprecedentexploitant',
  'listeprecedentproprietaire',
  'parutionavisprecedent',
];

/** What a statement of a notice holds, with the type of each part. */
const STATED: Readonly<Record<string, string>> = {
  company: 'VARCHAR',
  type: 'VARCHAR',
  event_date: 'DATE',
  entity_name: 'VARCHAR',
  legal_form: 'VARCHAR',
  zipcode: 'VARCHAR',
  municipality: 'VARCHAR',
  street: 'VARCHAR',
  house_number: 'VARCHAR',
  person_name: 'VARCHAR',
  person_first_name: 'VARCHAR',
  role: 'VARCHAR',
  purpose: 'VARCHAR',
};

const NOTHING_STATED = Object.fromEntries(
  Object.entries(STATED).map(([name, type]) => [name, `CAST(NULL AS ${type})`]),
);

function struct(parts: Readonly<Record<string, string>>): string {
  const all: Record<string, string> = { ...NOTHING_STATED, ...parts };
  return `{${Object.entries(all)
    .map(([name, sql]) => `${name}: ${sql}`)
    .join(', ')}}`;
}

/**
 * Notices of the French gazette as its open export publishes them (DILA, "annonces-commerciales"): BODACC A, B and C in one
 * file, JSON in the cells. A judgment, a registration, a removal, a modification is an event of each company that it names;
 * each officer who comes or goes is one more. An annulment takes the notice that it names back, a rectification takes its
 * place.
 */
const annonces: Layout = {
  id: 'fr-bodacc/annonces',
  title: 'gazette notices (BODACC, open export)',
  columns: [
    { name: 'id', required: true },
    ...'publicationavis publicationavis_facette parution'.split(' ').map((name) => ({ name })),
    { name: 'dateparution', required: true },
    { name: 'numeroannonce' },
    { name: 'typeavis', required: true },
    { name: 'typeavis_lib' },
    { name: 'familleavis', required: true },
    ...`familleavis_lib numerodepartement departement_nom_officiel region_code region_nom_officiel tribunal commercant ville
      registre cp pdf_parution_subfolder ispdf_unitaire listepersonnes listeetablissements jugement acte
      modificationsgenerales radiationaurcs depot listeprecedentexploitant listeprecedentproprietaire divers
      parutionavisprecedent url_complete`
      .split(/\s+/)
      .map((name) => ({ name })),
  ],
  anyOf: ['listepersonnes', 'registre'],
  gives: (has) => [
    'gazette',
    'register',
    ...(has('jugement') ? (['collapses'] as const) : []),
    ...(has('listepersonnes') ? (['seats', 'mandates'] as const) : []),
  ],
  statements(cells) {
    const notice = new Notice(cells);
    const said = notice.said();
    const first = (name: string) => value(`${said}[1].${name}`);
    return [
      {
        table: 'event_record',
        values: {
          ...Object.fromEntries(Object.keys(STATED).map((name) => [name, first(name)])),
          company: notice.company(said),
          published: cells.date('dateparution'),
          publication: cells.key('id'),
          corrects: notice.corrects(),
          event_date: notice.day(),
        },
        beside: {
          more: value(`${said}[2:]`),
          ...notice.checks(said),
        },
        also: Array.from({ length: MOST - 1 }, (_, place) => furtherOne(place + 1)),
      },
    ];
  },
  newest: 'max(published)',
};

function furtherOne(place: number): Further {
  const replace = Object.keys(STATED).map((name) => [name, `more[${place}].${name}`]);
  return { only: `len(more) >= ${place}`, part: place, replace: Object.fromEntries(replace) };
}

/** SQL over the cells of one notice. */
class Notice {
  private readonly cells: Cells;

  constructor(cells: Cells) {
    this.cells = cells;
  }

  private cell(column: string): string {
    const cell = this.cells.raw(column);
    return cell === 'NULL' ? 'CAST(NULL AS VARCHAR)' : cell;
  }

  private json(column: string): string {
    return this.cells.prepare(`json_cell(${this.cell(column)})`);
  }

  private folded(column: string, ...paths: string[]): string {
    return this.cells.derive(0, `fold(notice_text(${this.first(column, ...paths)}))`);
  }

  private first(column: string, ...paths: string[]): string {
    return `coalesce(${paths.map((path) => `json_extract_string(${this.json(column)}, '$.${path}')`).join(', ')})`;
  }

  private get family(): string {
    return `lower(trim(${this.cell('familleavis')}))`;
  }

  private get isAnnulment(): string {
    return `lower(trim(${this.cell('typeavis')})) = 'annulation'`;
  }

  /** The cell that holds the day on which what is announced happened. */
  private dayCell(): string {
    const act = ['', 'creation.', 'immatriculation.', 'vente.'];
    return this.cells.derive(
      0,
      `notice_text(CASE ${this.family}
      WHEN 'collective' THEN ${this.first('jugement', 'date')}
      WHEN 'modification' THEN ${this.first('modificationsgenerales', 'dateEffet')}
      WHEN 'radiation' THEN ${this.first('radiationaurcs', 'dateCessationActivitePP', 'radiationPP.dateCessationActivitePP')}
      ELSE ${this.first('acte', ...act.map((at) => `${at}dateImmatriculation`), ...act.map((at) => `${at}dateCommencementActivite`))} END)`,
    );
  }

  private dayRead(): string {
    return this.cells.derive(1, `standing_date(date_in(${this.dayCell()}))`);
  }

  private judgment(): string {
    const complement = this.folded('jugement', 'complementJugement');
    return this.cells.derive(
      1,
      `judgment_event(${this.folded('jugement', 'famille')}, ${this.folded('jugement', 'nature')}, ${complement})`,
    );
  }

  /** The companies that the notice names; where older ones name none, what stands in the columns of the list. */
  private companies(): string {
    const people = this.cells.derive(0, `things_in(${this.json('listepersonnes')}, '$.personne')`);
    const number = this.cells.prepare(`registered_number(${this.cell('registre')})`);
    const fallback = `{number: ${number}, is_natural: FALSE, family: NULL, first_name: NULL, name: notice_text(${this.cell('commercant')}),
      legal_form: NULL, purpose: NULL, officers: NULL, zipcode: notice_text(${this.cell('cp')}),
      municipality: notice_text(${this.cell('ville')}), street: NULL, house_number: NULL}`;
    // one company whose number stands only in the column of the list
    const numbered = `list_transform(list_transform(${people}, p -> notice_company(p)), c -> CASE WHEN c.number IS NULL AND len(${people}) = 1
      THEN struct_update(c, number := ${number}) ELSE c END)`;
    const all = this.cells.derive(1, `CASE WHEN len(${people}) > 0 THEN ${numbered} ELSE [${fallback}] END`);
    return this.cells.derive(2, `list_transform(${all}, c -> keyed(c))`);
  }

  /** What the notice announces of its companies: at least one event, which is NULL where it only shows that something was. */
  private events(): string {
    const category = this.folded(
      'acte',
      'creation.categorieCreation',
      'immatriculation.categorieImmatriculation',
      'vente.categorieVente',
    );
    const modified = `modification_events(${this.folded('modificationsgenerales', 'descriptif')})`;
    const list = this.cells.derive(
      2,
      `CASE WHEN ${this.isAnnulment} THEN NULL ELSE CASE ${this.family}
      WHEN 'collective' THEN [${this.judgment()}]
      WHEN 'modification' THEN ${modified}
      WHEN 'radiation' THEN [removal_event(${this.folded('radiationaurcs', 'commentaire')})]
      WHEN 'dpc' THEN ['accounts_filed']
      ELSE [registration_event(${category}, ${this.family})] END END`,
    );
    return `CASE WHEN len(${list}) > 0 THEN ${list} ELSE [CAST(NULL AS VARCHAR)] END`;
  }

  /** The statements of the notice as a list. */
  said(): string {
    const day = this.dayRead();
    const isSeat = "event IN ('incorporation', 'seat_move')";
    const founds = "event = 'incorporation' AND c.is_natural";
    const event = struct({
      company: 'c.key',
      type: 'event',
      event_date: day,
      entity_name: "coalesce(c.name, nullif(concat_ws(' ', c.family, c.first_name), ''))",
      legal_form: 'c.legal_form',
      ...Object.fromEntries(
        ['zipcode', 'municipality', 'street', 'house_number'].map((name) => [
          name,
          `CASE WHEN ${isSeat} THEN c.${name} END`,
        ]),
      ),
      person_name: `CASE WHEN ${founds} THEN c.family END`,
      person_first_name: `CASE WHEN ${founds} THEN c.first_name END`,
      role: `CASE WHEN ${founds} THEN 'founder' END`,
      purpose: 'c.purpose',
    });
    const officer = struct({
      company: 'c.key',
      type: 'officer.event',
      event_date: `CASE WHEN ${this.family} = 'modification' THEN ${day} END`,
      entity_name: 'c.name',
      person_name: 'officer.name',
      person_first_name: 'officer.first_name',
      role: 'officer.role',
    });
    const seller = struct({ company: 'c.key', type: "'other'", event_date: day, entity_name: 'c.name' });
    const companies = this.companies();
    const officers = `CASE WHEN ${this.isAnnulment} OR c.officers IS NULL THEN [] ELSE list_transform(c.officers, officer -> ${officer}) END`;
    const own = `flatten(list_transform(${companies}, c -> list_concat(list_transform(${this.events()}, event -> ${event}), ${officers})))`;
    const sellers = ['listeprecedentproprietaire', 'listeprecedentexploitant'].map(
      (column) => `things_in(${this.json(column)}, '$.personne')`,
    );
    const sold = `list_transform(list_transform(list_concat(${sellers.join(', ')}), p -> keyed(selling_company(p))), c -> ${seller})`;
    const all = this.cells.derive(
      3,
      `list_concat(${own}, CASE WHEN ${this.isAnnulment} THEN [] ELSE ${sold} END)`,
    );
    return this.cells.derive(4, `list_filter(${all}, s -> s.company IS NOT NULL)`);
  }

  /** A notice none of whose companies is known by its number is a reject. */
  company(said: string): Value {
    const column = this.cells.has('listepersonnes') ? 'listepersonnes' : 'registre';
    const numbers = `list_transform(${this.companies()}, c -> coalesce(c.number, c.name, c.family))`;
    return {
      sql: `${said}[1].company`,
      must: true,
      from: {
        column,
        cell: `array_to_string(${numbers}, ', ')`,
        reason: 'no SIREN of a company: what is not registered has none',
        mistake: 'siren_mistake',
      },
    };
  }

  /** The day of what is announced: a written one ('10 décembre 2009') counts as one in figures. */
  day(): Value {
    const cell = this.dayCell();
    return {
      sql: this.dayRead(),
      from: {
        column: this.cells.has('jugement') ? 'jugement' : 'acte',
        cell,
        reason: 'no day',
        mistake: 'day_mistake',
        unless: `no_date(${cell})`,
      },
    };
  }

  /** The id of the notice that this one takes back, or whose place it takes. */
  corrects(): Value {
    const cell = this.json('parutionavisprecedent');
    const takesBack = `(lower(trim(${this.cell('typeavis')})) <> 'annonce' OR ${this.judgment()} = 'bankruptcy_annulled')`;
    return {
      sql: `CASE WHEN ${takesBack} THEN notice_before(${cell}) END`,
      from: {
        column: 'parutionavisprecedent',
        cell: `CASE WHEN ${takesBack} THEN coalesce(${this.cell('parutionavisprecedent')}, CASE WHEN ${this.judgment()} IS NULL
          OR ${this.judgment()} <> 'bankruptcy_annulled' THEN ${this.cell('typeavis')} END) END`,
        reason: 'names no notice that it corrects: that one stands',
      },
    };
  }

  /** Cells that hold what no rule of this layout knows. */
  checks(said: string): Record<string, Value> {
    const checks: Record<string, Value> = {
      kind: this.word('typeavis', KINDS),
      family: this.word('familleavis', FAMILIES),
      all_said: {
        sql: `len(${said}) <= ${MOST}`,
        from: {
          column: 'listepersonnes',
          cell: `CASE WHEN len(${said}) > ${MOST} THEN ${this.cell('listepersonnes')} END`,
          reason: `more than ${MOST} companies and officers: those after them are not read`,
          odd: (_, cell) => `${cell} IS NOT NULL`,
        },
      },
      all_companies: {
        sql: 'NULL',
        from: {
          column: 'listepersonnes',
          // the first of them is looked at with the company itself
          cell: `CASE WHEN len(${said}) > 0 THEN list_filter(${this.companies()}, c -> c.key IS NULL)[1].number END`,
          reason: 'no SIREN',
          mistake: 'siren_mistake',
        },
      },
    };
    if (this.cells.has('jugement')) {
      const nature = this.folded('jugement', 'nature', 'famille');
      checks.judgment = {
        sql: this.judgment(),
        from: {
          column: 'jugement',
          cell: `CASE WHEN ${this.family} = 'collective' THEN ${nature} END`,
          reason: 'no kind of judgment that is known: it is read as a notice without an event',
        },
      };
    }
    for (const column of JSON_COLUMNS.filter((name) => this.cells.has(name))) {
      checks[`json_${column}`] = {
        sql: `CAST(json_type(${this.json(column)}) AS VARCHAR)`,
        from: { column, cell: this.cell(column), reason: 'no JSON: the cell was perhaps cut short' },
      };
    }
    return checks;
  }

  private word(column: string, words: readonly string[]): Value {
    const cell = this.cell(column);
    const cases = words.map((word) => `WHEN ${quote(word)} THEN ${quote(word)}`).join(' ');
    return {
      sql: `CASE lower(trim(${cell})) ${cases} END`,
      must: column === 'typeavis',
      from: { column, cell, reason: `not one of ${words.join(', ')}` },
    };
  }
}

/** The same notices in the JSON form of the export: one record, a list, or one a line. */
const documents: Layout = {
  ...annonces,
  id: 'fr-bodacc/annonces-json',
  title: 'gazette notices (BODACC, open export as JSON)',
  form: {
    begins: (start) =>
      /^\s*\[?\s*\{/.test(start) && /"publicationavis"/.test(start) && /"dateparution"/.test(start),
    skip: 0,
    unit: 'document',
    rows: (records) =>
      `SELECT ${annonces.columns.map(({ name }, place) => `${jsonCell('line', name)} AS c${place}`).join(', ')} FROM ${records}`,
  },
};

export const annonceLayouts: readonly Layout[] = [annonces, documents];
