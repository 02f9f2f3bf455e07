import type { Cells, Value } from '../cells.ts';
import type { Layout } from '../layout.ts';

/** Status of a building, and the law's own words in Dutch and French for it. */
const PREMISES_STATUS: Readonly<Record<string, readonly string[]>> = {
  fit: ['geschikt', 'geschikt verklaard', 'conform', 'conforme', 'salubre'],
  unfit: [
    'ongeschikt',
    'ongeschikt verklaard',
    'ongeschiktverklaring',
    'insalubre',
    'insalubrité',
    'insalubrite',
  ],
  uninhabitable: ['onbewoonbaar', 'onbewoonbaar verklaard', 'onbewoonbaarverklaring', 'inhabitable'],
  occupancy_forbidden: [
    'occupancy forbidden',
    'bewoningsverbod',
    'bewoning verboden',
    "interdiction d'occuper",
    "interdiction d'habiter",
  ],
  vacant: ['leegstaand', 'leegstand', 'inoccupé', 'inoccupe', 'inoccupée', 'inoccupee'],
  closed_by_order: [
    'closed by order',
    'gesloten',
    'gesloten op bevel',
    'sluiting',
    'sluitingsbevel',
    'fermé',
    'ferme',
    'fermée',
    'fermee',
    'fermeture',
  ],
  in_use: ['in use', 'in gebruik', 'bewoond', 'occupé', 'occupe', 'occupée', 'occupee'],
};

function premisesStatus(cells: Cells): Value {
  const words = Object.entries(PREMISES_STATUS);
  const read = cells.word('status', [
    ...words.map(([status]) => status),
    ...words.flatMap(([, others]) => others),
  ]);
  const told = words.flatMap(([status, others]) =>
    others.map((word) => `WHEN '${word.replaceAll("'", "''")}' THEN '${status}'`),
  );
  const status = `(CASE (${read.sql}) ${told.join(' ')} ELSE (${read.sql}) END)`;
  return { ...read, sql: status };
}

/** What a service found or ordered about a building, and who owns and rents it. */
export const premises: Layout = {
  id: 'confine/premises',
  title: 'status of premises',
  columns: [
    { name: 'zipcode', required: true },
    { name: 'street', required: true },
    { name: 'house_number', required: true },
    { name: 'status', required: true },
    { name: 'start_date', required: true },
    { name: 'box' },
    { name: 'municipality' },
    { name: 'parcel' },
    { name: 'end_date' },
    { name: 'tenant_enterprise_number' },
    { name: 'owner_enterprise_number' },
    { name: 'authority' },
    { name: 'reference' },
  ],
  gives: () => ['premises'],
  statements: (cells) => [
    {
      table: 'premises_record',
      values: {
        ...cells.address(),
        status: premisesStatus(cells),
        start_date: cells.date('start_date'),
        end_date: cells.date('end_date'),
        tenant: cells.company('tenant_enterprise_number'),
        owner: cells.company('owner_enterprise_number'),
      },
    },
  ],
};

/** Spells of work under pseudonyms: Dimona, DmfA and Limosa exports fit it by a mapping. */
export const employment: Layout = {
  id: 'confine/employment',
  title: 'spells of work',
  columns: [
    { name: 'worker_id', required: true },
    { name: 'employer_enterprise_number', required: true },
    { name: 'start_date', required: true },
    { name: 'end_date' },
    { name: 'kind' },
    { name: 'user_enterprise_number' },
    { name: 'site_zipcode' },
    { name: 'site_street' },
    { name: 'site_house_number' },
    { name: 'site_box' },
  ],
  gives: () => ['employment'],
  statements: (cells) => [
    {
      table: 'employment_record',
      values: {
        worker: cells.personId('worker_id'),
        employer: cells.company('employer_enterprise_number'),
        start_date: cells.date('start_date'),
        end_date: cells.date('end_date'),
        kind: cells.word('kind', ['employee', 'student', 'agency', 'posted', 'self_employed']),
        user_company: cells.company('user_enterprise_number'),
        zipcode: cells.stated('site_zipcode'),
        street: cells.stated('site_street'),
        house_number: cells.stated('site_house_number'),
        box: cells.stated('site_box'),
      },
    },
  ],
};

/** Telephone numbers, e-mail and web addresses from wherever they were seen: an advert, a shop window, a flyer. */
export const contacts: Layout = {
  id: 'confine/contacts',
  title: 'contacts seen',
  without: ['reason', 'service'],
  columns: [
    { name: 'kind', required: true },
    { name: 'value', required: true },
    { name: 'enterprise_number' },
    { name: 'zipcode' },
    { name: 'street' },
    { name: 'house_number' },
    { name: 'box' },
    { name: 'seen_on' },
    { name: 'source' },
  ],
  anyOf: ['enterprise_number', 'street'],
  gives: () => ['contacts'],
  statements: (cells) => {
    const kind = cells.word('kind', ['tel', 'email', 'web', 'iban']);
    return [
      {
        table: 'seen_contact_record',
        values: {
          kind: { ...kind, sql: `upper(${kind.sql})` },
          value: cells.contact('value'),
          company: cells.company('enterprise_number'),
          ...cells.address(),
          seen: cells.date('seen_on'),
        },
      },
    ];
  },
};

/** What services noted. Free text is not read: a reference leads back to the service's own file. */
export const signals: Layout = {
  id: 'confine/signals',
  title: 'signals of services',
  columns: [
    { name: 'date', required: true },
    { name: 'service', required: true },
    { name: 'kind', required: true },
    { name: 'reference' },
    { name: 'municipality' },
    { name: 'zipcode' },
    { name: 'street' },
    { name: 'house_number' },
    { name: 'box' },
    { name: 'enterprise_number' },
    { name: 'person_id' },
    { name: 'person_name' },
    { name: 'person_first_name' },
    { name: 'person_birth_date' },
    { name: 'embargo_until' },
  ],
  gives: () => [],
  statements: (cells) => [
    {
      table: 'signal_record',
      values: {
        noted: cells.date('date'),
        service: cells.text('service'),
        kind: cells.text('kind'),
        ...cells.address(),
        company: cells.company('enterprise_number'),
        embargo: cells.date('embargo_until'),
      },
    },
  ],
};
