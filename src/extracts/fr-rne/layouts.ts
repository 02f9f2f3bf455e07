import { quote } from '../../engine/engine.ts';
import type { RecordName } from '../../records/schema.ts';
import { type Cells, value } from '../cells.ts';
import { jsonCell } from '../form.ts';
import type { Further, Layout, Statement } from '../layout.ts';

/** Powers (pouvoirs) and establishments of a company that are read; that there are more is reported. */
const MOST = 60;

/**
 * Roles of the register (INPI's data dictionary; labels in annuaire-entreprises-data-gouv-fr/search-infra,
 * helpers/labels/roles_dirigeants.json), by what they control.
 */
const ROLES: Readonly<Record<string, string>> = {
  manager: '28 29 30',
  managing_director: '53 60 69 70',
  director: '51 52 55 56 63 65 73 110 111 135 140 201 205 206',
  partner: '41 74 75 95 96 130 131',
  silent_partner: '132',
  founder: '90 101',
  liquidator: '40',
  provisional_administrator: '97 98',
  auditor: '13 14 71 72 104 220',
  other:
    '11 23 61 64 66 67 76 77 82 86 94 99 100 103 105 106 107 108 109 120 121 122 150 200 202 203 204 207 208 209 210 211 212 213 214 215 216 217 218 219 231 232 233 234',
};

const roleCases = Object.entries(ROLES).flatMap(([role, codes]) =>
  codes.split(' ').map((code) => `WHEN ${quote(code)} THEN ${quote(role)}`),
);

const text = (of: string, path: string) => `cleaned_text(${jsonCell(of, path)})`;
const placeOf = (
  of: string,
) => `{country: abroad(${text(of, 'pays')}), zipcode: ${text(of, 'codePostal')}, municipality: ${text(of, 'commune')},
  street: nullif(concat_ws(' ', ${text(of, 'typeVoie')}, ${text(of, 'voie')}), ''), house_number: nullif(concat(${text(of, 'numVoie')}, french_repetition(${text(of, 'indiceRepetition')})), '')}`;

export const rneMacros: string[] = [
  `rne_role(code) AS CASE code ${roleCases.join(' ')} END`,
  `rne_list(json, path) AS CASE json_type(json, path) WHEN 'ARRAY' THEN json_extract(json, path || '[*]') ELSE CAST([] AS JSON[]) END`,
  `rne_first_names(person) AS nullif(array_to_string(list_transform(rne_list(person, '$.prenoms'), n -> json_extract_string(n, '$')), ' '), '')`,
  // a person with the month of his birth, or a company by its number; nationality is not read
  `rne_power(power) AS list_transform([json_extract(power, '$.individu.descriptionPersonne')], person -> {
     code: coalesce(${jsonCell('power', 'individu.descriptionPersonne.role')}, ${jsonCell('power', 'roleEntreprise')}, ${jsonCell('power', 'entreprise.roleEntreprise')}),
     family: ${text('person', 'nom')}, first_name: rne_first_names(person), birth: ${jsonCell('person', 'dateDeNaissance')},
     zip: ${jsonCell('power', 'individu.adresseDomicile.codePostal')}, city: ${jsonCell('power', 'individu.adresseDomicile.commune')},
     holder: CASE WHEN json_extract(power, '$.entreprise') IS NOT NULL THEN coalesce(read_siren(${jsonCell('power', 'entreprise.siren')}), 'FR:' || ${text('power', 'entreprise.denomination')}) END})[1]`,
  `rne_place(place) AS ${placeOf('place')}`,
  `rne_establishment(one) AS list_transform([coalesce(json_extract(one, '$.adresse'), CAST('{}' AS JSON))], place -> struct_insert(rne_place(place),
     unit := 'fr' || nullif(regexp_extract(${jsonCell('one', 'descriptionEtablissement.siret')}, '^[0-9]{14}$'), ''),
     start_date := date_in(${jsonCell('one', 'activites[0].dateDebut')}),
     is_closed := ${jsonCell('one', 'descriptionEtablissement.dateEffetFermeture')} IS NOT NULL))[1]`,
];

/** Where the columns stand in a document; what stands below the kind of person (`content`) is the same for all three. */
const OF_DOCUMENT = [
  ['siren', 'siren'],
  ['siren_of_formality', 'formality.siren'],
  ['updated', 'updatedAt'],
  ['created', 'formality.content.natureCreation.dateCreation'],
  ['form_code', 'formality.content.natureCreation.formeJuridique'],
  ['form_of_formality', 'formality.formeJuridique'],
  ['state', 'formality.content.natureCessationEntreprise.etatAdministratifInsee'],
  ['ape_of_formality', 'formality.codeAPE'],
] as const;
const OF_CONTENT = [
  ['name', 'identite.entreprise.denomination'],
  ['trade_name', 'identite.entreprise.nomCommercial'],
  ['form', 'identite.entreprise.formeJuridique'],
  ['ape', 'identite.entreprise.codeApe'],
  ['removed', 'detailCessationEntreprise.dateRadiation'],
  ['ended', 'detailCessationEntreprise.dateCessationTotaleActivite'],
  ['trader', 'identite.entrepreneur.descriptionPersonne'],
  ['trader_home', 'identite.entrepreneur.adresseDomicile'],
  ['powers', 'composition'],
  ['seat', 'adresseEntreprise.adresse'],
  ['host', 'adresseEntreprise.entrepriseDomiciliataire'],
  ['main_establishment', 'etablissementPrincipal'],
  ['establishments', 'autresEtablissements'],
] as const;
const KINDS = ['personneMorale', 'personnePhysique', 'exploitation'];

const COLUMNS = [...OF_DOCUMENT.map(([name]) => name), 'kind', ...OF_CONTENT.map(([name]) => name)];

function rows(records: string): string {
  const at = (kind: string) => `json_extract(line, '$.formality.content.${kind}')`;
  const content = `SELECT line, coalesce(${KINDS.map(at).join(', ')}) AS content,
    CASE ${KINDS.map((kind) => `WHEN ${at(kind)} IS NOT NULL THEN '${kind}'`).join(' ')} END AS kind FROM ${records}`;
  const cells = [
    ...OF_DOCUMENT.map(([, path]) => jsonCell('line', path)),
    'kind',
    ...OF_CONTENT.map(([, path]) => jsonCell('content', path)),
  ];
  return `SELECT ${cells.map((cell, place) => `${cell} AS c${place}`).join(', ')} FROM (${content}) found`;
}

/**
 * The national register of companies of France (INPI, RNE), stock and changes: a JSON document a company, with its officers and
 * the month of their birth, its establishments, and the firm that hosts its seat.
 */
const companies: Layout = {
  id: 'fr-rne/companies',
  title: 'companies of France (RNE)',
  columns: COLUMNS.map((name) => ({ name })),
  form: {
    begins: (start) =>
      /^\s*\[?\s*\{/.test(start) && /"formality"\s*:/.test(start) && /"siren"\s*:/.test(start),
    skip: 0,
    unit: 'document',
    forbidden: ['nationalite', 'genre', 'situationMatrimoniale'],
    rows,
  },
  gives: () => ['register', 'active companies', 'seats', 'mandates', 'units', 'addresses'],
  statements(cells) {
    const raw = (column: string) => cells.raw(column);
    const number = `coalesce(${raw('siren')}, ${raw('siren_of_formality')})`;
    const company = cells.derive(0, `read_siren(${number})`);
    const entity = { sql: company, must: true };
    const form = `coalesce(${raw('form_code')}, ${raw('form_of_formality')}, ${raw('form')})`;
    const ended = `coalesce(${raw('removed')}, ${raw('ended')})`;
    const name = cells.textSql('name');
    const ape = `naf_class(coalesce(${raw('ape')}, ${raw('ape_of_formality')}))`;
    const seat = cells.derive(0, `CASE WHEN ${raw('seat')} IS NOT NULL THEN rne_place(${raw('seat')}) END`);
    const firm = cells.derive(
      0,
      `CASE WHEN ${raw('seat')} IS NOT NULL THEN read_siren(${jsonCell(raw('host'), 'siren')}) END`,
    );
    const units = cells.derive(1, unitsOf(cells, company, seat, firm));
    const place = (of: string) =>
      ['country', 'zipcode', 'municipality', 'street', 'house_number']
        .map((part) => `${part}: ${of}.${part}`)
        .join(', ');
    const addresses = cells.derive(
      2,
      `list_concat(CASE WHEN ${seat} IS NULL THEN [] ELSE [{entity: ${company}, kind: 'REGO', ${place(seat)}}] END,
      list_transform(${units}, e -> {entity: e.unit, kind: 'BAET', ${place('e')}}))`,
    );
    const activities = cells.derive(
      1,
      `list_filter([{entity: ${company}, nace: ${ape}}, {entity: ${firm}, nace: '8211'}],
      a -> a.entity IS NOT NULL AND a.nace IS NOT NULL)`,
    );
    return [
      {
        table: 'enterprise_record',
        values: {
          company: {
            ...entity,
            from: { column: 'siren', cell: number, reason: 'no SIREN', mistake: 'siren_mistake' },
          },
          type: {
            sql: `CASE ${raw('kind')} WHEN 'personneMorale' THEN '2' WHEN 'personnePhysique' THEN '1' WHEN 'exploitation' THEN '1' END`,
            from: {
              column: 'kind',
              cell: `coalesce(${raw('kind')}, ${number})`,
              reason: `none of ${KINDS.join(', ')}: the company has no content`,
            },
          },
          situation: value(
            `CASE WHEN ${ended} IS NOT NULL OR ${raw('state')} = 'C' THEN '018' ELSE '000' END`,
          ),
          form: value(`french_form(cleaned_text(${form}))`),
          start_date: cells.date('created'),
        },
        beside: { updated: cells.date('updated') },
      },
      {
        table: 'name_record',
        only: `${name} IS NOT NULL`,
        values: { entity, kind: value("'001'"), name: value(name) },
      },
      listed('address_record', addresses, {
        ...same('entity', 'kind', 'country', 'zipcode', 'municipality', 'street', 'house_number'),
      }),
      listed('establishment_record', units, {
        establishment: (e) => `${e}.unit`,
        company: (e) => `${e}.owner`,
        start_date: (e) => `${e}.start_date`,
      }),
      listed('activity_record', activities, {
        ...same('entity', 'nace'),
        version: () => "'2008'",
        classification: () => "'MAIN'",
      }),
      powers(cells, company),
    ];
  },
  newest: 'max(updated)',
};

type Parts = Readonly<Record<string, (one: string) => string>>;

function same(...names: string[]): Parts {
  return Object.fromEntries(names.map((name) => [name, (one: string) => `${one}.${name}`]));
}

/** A statement for each item of a list. What the list holds beyond `MOST` is reported by the statement on officers. */
function listed(table: RecordName, list: string, parts: Parts): Statement {
  const of = (one: string) => Object.entries(parts).map(([name, sql]): [string, string] => [name, sql(one)]);
  const also: Further[] = Array.from({ length: MOST - 1 }, (_, at) => ({
    only: `len(more) >= ${at + 1}`,
    part: at + 1,
    replace: Object.fromEntries(of(`more[${at + 1}]`)),
  }));
  return {
    table,
    only: `len(${list}) > 0`,
    values: Object.fromEntries(of(`${list}[1]`).map(([name, sql]) => [name, value(sql)])),
    beside: { more: value(`${list}[2:]`) },
    also,
  };
}

/**
 * The open establishments, and of a seat that a firm hosts that firm's own one: what the firm does is hosting (NACE 8211), by
 * which a shared office is an innocent one.
 */
function unitsOf(cells: Cells, company: string, seat: string, firm: string): string {
  const main = `CASE WHEN ${cells.raw('main_establishment')} IS NULL THEN [] ELSE [rne_establishment(CAST(${cells.raw('main_establishment')} AS JSON))] END`;
  const others = `list_transform(rne_list(${cells.raw('establishments')}, '$'), one -> rne_establishment(one))`;
  const own = `list_transform(list_filter(list_concat(${main}, ${others}), e -> e.unit IS NOT NULL AND NOT e.is_closed), e -> struct_insert(e, owner := ${company}))`;
  const hosting = `CASE WHEN ${firm} IS NULL THEN [] ELSE [struct_insert(${seat}, unit := 'host ' || ${firm} || ' ' || ${company},
    start_date := CAST(NULL AS DATE), is_closed := FALSE, owner := ${firm})] END`;
  return `list_concat(${own}, ${hosting})`;
}

/** Officers, and the trader himself, who founded his business. */
function powers(cells: Cells, company: string): Statement {
  const raw = (column: string) => cells.raw(column);
  const trader = `CASE WHEN ${raw('trader')} IS NULL OR ${jsonCell(raw('trader'), 'nom')} IS NULL THEN [] ELSE [rne_power(json_object('individu',
    json_object('descriptionPersonne', json_merge_patch(CAST(${raw('trader')} AS JSON), CAST('{"role": "101"}' AS JSON)),
    'adresseDomicile', CAST(${raw('trader_home')} AS JSON))))] END`;
  const each = `list_transform(rne_list(${raw('powers')}, '$.pouvoirs'), power -> rne_power(power))`;
  const all = cells.derive(
    0,
    `list_filter(list_concat(${trader}, ${each}), p -> p.family IS NOT NULL OR p.holder IS NOT NULL)`,
  );
  const statement = listed('mandate_record', all, {
    role: (one) => `coalesce(rne_role(${one}.code), 'other')`,
    person_name: (one) => `${one}.family`,
    person_first_name: (one) => `${one}.first_name`,
    birth_date: (one) => `birth_day_of(birth_in(${one}.birth))`,
    birth_text: (one) => `birth_text_of(birth_in(${one}.birth), ${one}.birth)`,
    person_zip: (one) => `${one}.zip`,
    person_city: (one) => `${one}.city`,
    holder: (one) => `${one}.holder`,
  });
  return {
    ...statement,
    values: { ...statement.values, company: { sql: company, must: true } },
    beside: {
      ...statement.beside,
      roles: {
        sql: 'CAST(NULL AS VARCHAR)',
        from: {
          column: 'powers',
          cell: `list_filter(${all}, p -> p.code IS NOT NULL AND rne_role(p.code) IS NULL)[1].code`,
          reason: 'no role that is known: it is read as one without control',
        },
      },
      most: {
        sql: 'CAST(NULL AS VARCHAR)',
        from: {
          column: 'powers',
          cell: `CASE WHEN greatest(len(${all}), json_array_length(${raw('establishments')})) > ${MOST} THEN CAST(len(${all}) AS VARCHAR) END`,
          reason: `more than ${MOST} officers or establishments: those after them are not read`,
        },
      },
    },
  };
}

export const rneLayouts: readonly Layout[] = [companies];
