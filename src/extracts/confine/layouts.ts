import { NOTHING, value } from '../cells.ts';
import type { Layout } from '../layout.ts';
import { gazette } from './gazette.ts';
import { contacts, employment, premises, signals } from './labour-and-premises.ts';

const LICENCE_STATUS = ['applied', 'granted', 'refused', 'withdrawn', 'suspended', 'closed', 'expired'];
const ALLOW_KINDS = ['company', 'address', 'person', 'contact', 'publication'];

const mandates: Layout = {
  id: 'confine/mandates',
  title: 'mandates',
  columns: [
    { name: 'enterprise_number', required: true },
    { name: 'role', required: true },
    { name: 'person_id' },
    { name: 'person_name' },
    { name: 'person_first_name' },
    { name: 'person_birth_date' },
    { name: 'person_zip' },
    { name: 'person_city' },
    { name: 'holder_enterprise_number' },
    { name: 'representative_name' },
    { name: 'representative_first_name' },
    { name: 'start_date' },
    { name: 'end_date' },
    { name: 'reference' },
  ],
  gives: () => ['mandates'],
  statements(cells) {
    const person = cells.person({
      id: 'person_id',
      name: 'person_name',
      firstName: 'person_first_name',
      birth: 'person_birth_date',
      // a company's mandate is its representative's: named either as the person or in columns of its own
      instead: { name: 'representative_name', firstName: 'representative_first_name' },
    });
    return [
      {
        table: 'mandate_record',
        values: {
          company: cells.company('enterprise_number'),
          role: cells.role('role'),
          ...person,
          person_zip: cells.zip('person_zip'),
          person_city: cells.stated('person_city'),
          holder: cells.company('holder_enterprise_number'),
          start_date: cells.date('start_date'),
          end_date: cells.date('end_date'),
        },
      },
    ];
  },
};

const shareholdings: Layout = {
  id: 'confine/shareholdings',
  title: 'shareholdings',
  columns: [
    { name: 'enterprise_number', required: true },
    { name: 'holder_person_id' },
    { name: 'holder_name' },
    { name: 'holder_first_name' },
    { name: 'holder_birth_date' },
    { name: 'holder_enterprise_number' },
    { name: 'percentage' },
    { name: 'start_date' },
    { name: 'end_date' },
    { name: 'reference' },
  ],
  anyOf: ['holder_person_id', 'holder_name', 'holder_enterprise_number'],
  gives: () => ['shareholdings'],
  statements: (cells) => [
    {
      table: 'share_record',
      values: {
        company: cells.company('enterprise_number'),
        ...cells.person({
          id: 'holder_person_id',
          name: 'holder_name',
          firstName: 'holder_first_name',
          birth: 'holder_birth_date',
        }),
        holder: cells.company('holder_enterprise_number'),
        percentage: cells.share('percentage'),
        start_date: cells.date('start_date'),
        end_date: cells.date('end_date'),
      },
    },
  ],
};

const accounts: Layout = {
  id: 'confine/accounts',
  title: 'filed accounts',
  columns: [
    { name: 'enterprise_number', required: true },
    { name: 'fiscal_year_end', required: true },
    { name: 'fiscal_year_start' },
    { name: 'deposit_date' },
    { name: 'model' },
    { name: 'equity' },
    { name: 'result' },
    { name: 'turnover' },
    { name: 'staff_fte' },
    { name: 'overdue_tax_social_debt' },
  ],
  gives: () => ['accounts'],
  statements: (cells) => [
    {
      table: 'account_record',
      values: {
        company: cells.company('enterprise_number'),
        year_start: cells.date('fiscal_year_start'),
        year_end: cells.date('fiscal_year_end'),
        deposited: cells.date('deposit_date'),
        equity: cells.amount('equity'),
        result: cells.amount('result'),
        turnover: cells.amount('turnover'),
        staff_fte: cells.decimal('staff_fte'),
        overdue_debt: cells.amount('overdue_tax_social_debt'),
      },
    },
  ],
};

const licences: Layout = {
  id: 'confine/licences',
  title: 'licences',
  columns: [
    { name: 'activity', required: true },
    { name: 'decision_date', required: true },
    { name: 'status', required: true },
    { name: 'licence_id' },
    { name: 'establishment_number' },
    { name: 'street' },
    { name: 'house_number' },
    { name: 'box' },
    { name: 'zipcode' },
    { name: 'municipality' },
    { name: 'applicant_enterprise_number' },
    { name: 'applicant_person_id' },
    { name: 'applicant_name' },
    { name: 'applicant_first_name' },
    { name: 'applicant_birth_date' },
    { name: 'holder_enterprise_number' },
    { name: 'holder_person_id' },
    { name: 'holder_name' },
    { name: 'holder_first_name' },
    { name: 'holder_birth_date' },
    { name: 'valid_to' },
    { name: 'reason' },
    { name: 'authority' },
  ],
  gives: () => ['licences'],
  statements: (cells) => {
    // where the holder is not the applicant, the holder is a second party to the same decision
    const holder = cells.person({
      id: 'holder_person_id',
      name: 'holder_name',
      firstName: 'holder_first_name',
      birth: 'holder_birth_date',
    });
    const beside = {
      holder_company: cells.company('holder_enterprise_number'),
      holder_id: holder.person_id ?? NOTHING,
      holder_name: holder.person_name ?? NOTHING,
      holder_first_name: holder.person_first_name ?? NOTHING,
      holder_birth: holder.birth_date ?? NOTHING,
      holder_birth_text: holder.birth_text ?? NOTHING,
    };
    return [
      {
        table: 'licence_record',
        values: {
          activity: cells.text('activity'),
          decided: cells.date('decision_date'),
          status: cells.word('status', LICENCE_STATUS),
          licence: cells.text('licence_id'),
          establishment: cells.unit('establishment_number'),
          ...cells.address(),
          applicant: cells.company('applicant_enterprise_number'),
          ...cells.person({
            id: 'applicant_person_id',
            name: 'applicant_name',
            firstName: 'applicant_first_name',
            birth: 'applicant_birth_date',
          }),
          valid_to: cells.date('valid_to'),
          of_holder: value('FALSE'),
        },
        beside,
        also: [
          {
            only: 'holder_company IS NOT NULL OR holder_id IS NOT NULL OR holder_name IS NOT NULL',
            replace: {
              applicant: 'CAST(holder_company AS VARCHAR)',
              person_id: 'CAST(holder_id AS VARCHAR)',
              person_name: 'CAST(holder_name AS VARCHAR)',
              person_first_name: 'CAST(holder_first_name AS VARCHAR)',
              birth_date: 'CAST(holder_birth AS DATE)',
              birth_text: 'CAST(holder_birth_text AS VARCHAR)',
              of_holder: 'TRUE',
            },
            part: 1,
          },
        ],
      },
    ];
  },
};

const residences: Layout = {
  id: 'confine/residences',
  title: 'residence spells',
  without: ['enterprise_number'],
  columns: [
    { name: 'person_id', required: true },
    { name: 'zipcode', required: true },
    { name: 'street', required: true },
    { name: 'house_number', required: true },
    { name: 'box' },
    { name: 'municipality' },
    { name: 'start_date', required: true },
    { name: 'end_date' },
  ],
  gives: () => ['residences'],
  statements: (cells) => [
    {
      table: 'residence_record',
      values: {
        person_id: cells.personId('person_id'),
        ...cells.address(),
        start_date: cells.date('start_date'),
        end_date: cells.date('end_date'),
      },
    },
  ],
};

const disqualifications: Layout = {
  id: 'confine/disqualifications',
  title: 'disqualifications',
  // a list of mandates with one wrong header must never pass for a list of bans
  without: ['enterprise_number'],
  columns: [
    { name: 'person_id' },
    { name: 'person_name', required: true },
    { name: 'person_first_name' },
    { name: 'person_birth_date' },
    { name: 'start_date', required: true },
    { name: 'end_date' },
    { name: 'authority' },
    { name: 'reference' },
  ],
  gives: () => ['disqualifications'],
  statements: (cells) => [
    {
      table: 'disqualification_record',
      values: {
        ...cells.person({
          id: 'person_id',
          name: 'person_name',
          firstName: 'person_first_name',
          birth: 'person_birth_date',
        }),
        start_date: cells.date('start_date'),
        end_date: cells.date('end_date'),
      },
    },
  ],
};

const subcontracts: Layout = {
  id: 'confine/subcontracts',
  title: 'subcontracts',
  columns: [
    { name: 'principal_enterprise_number', required: true },
    { name: 'contractor_enterprise_number', required: true },
    { name: 'site_reference' },
    { name: 'activity' },
    { name: 'start_date' },
    { name: 'end_date' },
  ],
  gives: () => ['subcontracts'],
  statements: (cells) => [
    {
      table: 'subcontract_record',
      values: {
        principal: cells.company('principal_enterprise_number'),
        contractor: cells.company('contractor_enterprise_number'),
        site: cells.text('site_reference'),
        activity: cells.text('activity'),
        start_date: cells.date('start_date'),
        end_date: cells.date('end_date'),
      },
    },
  ],
};

export const allowList: Layout = {
  id: 'confine/allow-list',
  title: 'known innocent explanations',
  columns: [
    { name: 'kind', required: true },
    { name: 'id', required: true },
    { name: 'reason', required: true },
    { name: 'owner' },
    { name: 'expires' },
  ],
  gives: () => [],
  statements: (cells) => [
    {
      table: 'allow_record',
      values: {
        kind: cells.word('kind', ALLOW_KINDS),
        id: cells.key('id'),
        // an entry without a reason is read, and reported as one that does nothing
        reason: { ...cells.text('reason'), must: false },
        owner: cells.text('owner'),
        expires: cells.date('expires'),
      },
    },
  ],
};

export const decisions: Layout = {
  id: 'confine/decisions',
  title: 'identity decisions',
  columns: [
    { name: 'left', required: true },
    { name: 'right', required: true },
    { name: 'judgement', required: true },
    { name: 'by' },
    { name: 'date' },
    { name: 'reason' },
  ],
  gives: () => [],
  statements: (cells) => [
    {
      table: 'decision_record',
      values: {
        left_mention: cells.key('left'),
        right_mention: cells.key('right'),
        judgement: cells.word('judgement', ['same', 'different']),
        decided_by: cells.text('by'),
        decided: cells.date('date'),
        reason: cells.text('reason'),
      },
    },
  ],
};

/** The project's own layouts, for what has no published CSV layout. */
export const confineLayouts: readonly Layout[] = [
  gazette,
  mandates,
  shareholdings,
  accounts,
  licences,
  residences,
  disqualifications,
  subcontracts,
  premises,
  employment,
  contacts,
  signals,
  allowList,
  decisions,
].map((layout) => ({ ...layout, anybodys: true }));
