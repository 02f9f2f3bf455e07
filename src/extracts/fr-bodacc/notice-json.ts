/** Where an address stands in what a notice says of a company, by the year and kind of the notice. */
const PLACES = ['adresseSiegeSocial', 'siegeSocial', 'adresse', 'adressePP', 'etablissementPrincipal'];

const text = (of: string, ...paths: string[]) =>
  `notice_text(coalesce(${paths.map((path) => `json_extract_string(${of}, '$.${path}')`).join(', ')}))`;

/**
 * What stands as JSON in the cells of the open export, and in the records of its JSON form.
 *
 * `json_cell(cell)`: the cell, NULL where it is no JSON.
 * `things_in(json, one)`: the list below a name; what stands there alone is a list of one.
 * `notice_company(person, fallback_number, fallback_name)`: number, name, legal form, seat, purpose and officers of one company
 * of a notice; of a natural person's business also who he is. Nationality stands there too and is not read.
 */
export const noticeJsonMacros: string[] = [
  'valid_json(text) AS CASE WHEN json_valid(text) THEN text END',
  'json_cell(cell) AS list_transform([mended(cell)], text -> valid_json(text))[1]',
  `things_in(json, one) AS CASE json_type(json, one) WHEN 'ARRAY' THEN json_extract(json, one || '[*]')
     WHEN 'OBJECT' THEN [json_extract(json, one)] ELSE CAST([] AS JSON[]) END`,
  'notice_text(text) AS cleaned_text(text)',
  // first names stand as one text or as a list
  `listed_text(text) AS CASE WHEN text LIKE '["%' AND json_valid(text) THEN array_to_string(CAST(CAST(text AS JSON) AS VARCHAR[]), ' ') ELSE text END`,
  `place_in(person) AS list_transform([coalesce(${PLACES.map((place) => `json_extract(person, '$.${place}')`).join(', ')})],
     place -> coalesce(json_extract(place, '$.france'), json_extract(place, '$.etranger'), place))[1]`,
  `number_of_person(person) AS coalesce(${[
    '$.numeroImmatriculation.numeroIdentification',
    '$.numeroImmatriculation.numeroIdentificationRCS',
    '$.numeroImmatriculation[0].numeroIdentification',
    '$.inscriptionRM.numeroIdentificationRM',
    '$.inscriptionRM[0].numeroIdentificationRM',
  ]
    .map((path) => `json_extract_string(person, '${path}')`)
    .join(', ')})`,
  `notice_company(person) AS list_transform([place_in(person)], place -> {
     number: number_of_person(person),
     is_natural: json_extract_string(person, '$.typePersonne') = 'pp' OR json_extract(person, '$.nom') IS NOT NULL,
     family: ${text('person', 'nom')},
     first_name: first_names(cleaned_text(listed_text(json_extract_string(person, '$.prenom')))),
     name: ${text('person', 'denomination', 'denominationEIRL', 'nomCommercial', 'enseigne', 'sigle')},
     legal_form: ${text('person', 'formeJuridique')},
     purpose: ${text('person', 'activite')},
     officers: officers_in(${text('person', 'administration')}),
     zipcode: ${text('place', 'codePostal')},
     municipality: ${text('place', 'ville')},
     street: nullif(concat_ws(' ', ${text('place', 'typeVoie')}, ${text('place', 'nomVoie')}), ''),
     house_number: ${text('place', 'numeroVoie')}})[1]`,
  // the number where it is one; of an unregistered body the name. A person without a number is nobody that a register knows
  `company_key(company) AS coalesce(read_siren(company.number),
     CASE WHEN (company.number IS NULL OR only_zeros(siren_digits(company.number))) AND NOT coalesce(company.is_natural, FALSE) THEN 'FR:' || company.name END)`,
  // of one that sold its business
  `selling_company(person) AS {number: number_of_person(person), name: ${text('person', 'denomination', 'nomCommercial', 'enseigne')},
     is_natural: json_extract_string(person, '$.typePersonne') = 'pp' OR json_extract(person, '$.nom') IS NOT NULL}`,
  // the same with its key
  'keyed(c) AS struct_insert(c, key := company_key(c))',
  // 'BODACC A' and the numbers of issue and notice make the id of a notice: A202400011234
  `notice_before(json) AS upper(right(rtrim(notice_text(json_extract_string(json, '$.nomPublication'))), 1))
     || json_extract_string(json, '$.numeroParution') || CAST(try_cast(json_extract_string(json, '$.numeroAnnonce') AS BIGINT) AS VARCHAR)`,
  // the export joins the spellings of the numbers by commas, the JSON form has a list
  `registered_number(text) AS nullif(trim(regexp_replace(split_part(trim(text, '[] '), ',', 1), '["'']', '', 'g')), '')`,
];
