import { value } from '../cells.ts';
import type { Layout } from '../layout.ts';

/** Gazette events as an authority exports them (extracts layout `gazette`), also the twelve columns of a plain list. */
export const gazette: Layout = {
  id: 'confine/gazette',
  title: 'gazette events',
  columns: [
    { name: 'enterprise_number', required: true },
    { name: 'publication_date', required: true },
    { name: 'publication_number' },
    { name: 'act_code' },
    { name: 'act_label' },
    { name: 'language' },
    { name: 'entity_name' },
    { name: 'legal_form' },
    { name: 'address' },
    { name: 'street' },
    { name: 'house_number' },
    { name: 'box' },
    { name: 'zipcode' },
    { name: 'municipality' },
    { name: 'event_type' },
    { name: 'event_date' },
    { name: 'person_id' },
    { name: 'person_name' },
    { name: 'person_first_name' },
    { name: 'person_birth_date' },
    { name: 'person_role' },
    { name: 'holder_enterprise_number', aliases: ['represented_enterprise'] },
    { name: 'person_domicile_zip' },
    { name: 'person_domicile_city' },
    { name: 'percentage' },
    { name: 'nace_code' },
    { name: 'purpose' },
    { name: 'corrects_publication' },
    { name: 'url', aliases: ['pdf_url'] },
  ],
  anyOf: ['event_type', 'act_code', 'act_label'],
  gives: (has) => [
    'gazette',
    'register',
    'collapses',
    ...(has('nace_code') ? (['announced activities'] as const) : []),
    ...(has('address') || has('street') ? (['seats'] as const) : []),
    ...(has('event_type') && (has('address') || has('street')) ? (['establishments'] as const) : []),
    ...(has('event_type') && (has('person_name') || has('person_id')) ? (['mandates'] as const) : []),
  ],
  statements(cells) {
    const typeCell = cells.raw('event_type');
    const rubrics = `rubrics_of(${cells.raw('act_code')}, ${cells.raw('act_label')})`;
    const given = typeCell === 'NULL' ? 'NULL' : cells.prepare(`event_type_of(${typeCell})`);
    const empty = typeCell === 'NULL' ? 'TRUE' : `(${typeCell} IS NULL OR no_value(${typeCell}))`;
    const type = value(`CASE WHEN ${given} IS NOT NULL THEN ${given} WHEN ${empty} THEN ${rubrics}[1] END`);
    if (typeCell !== 'NULL') {
      type.from = {
        column: 'event_type',
        cell: typeCell,
        reason: 'no event type that is known (docs/extracts.md)',
        unless: `no_value(${typeCell})`,
      };
    }
    return [
      {
        table: 'event_record',
        values: {
          company: cells.company('enterprise_number'),
          published: cells.date('publication_date'),
          publication: cells.key('publication_number'),
          corrects: cells.key('corrects_publication'),
          type,
          event_date: cells.date('event_date'),
          entity_name: cells.stated('entity_name'),
          legal_form: cells.stated('legal_form'),
          ...cells.address({ line: 'address' }),
          ...cells.person({
            id: 'person_id',
            name: 'person_name',
            firstName: 'person_first_name',
            birth: 'person_birth_date',
          }),
          role: cells.role('person_role'),
          holder: cells.company('holder_enterprise_number'),
          person_zip: cells.zip('person_domicile_zip'),
          person_city: cells.stated('person_domicile_city'),
          percentage: cells.share('percentage'),
          nace: cells.nace('nace_code'),
          purpose: cells.text('purpose'),
        },
        // several telling rubrics in one cell: one publication, several events
        beside: {
          more: value(`CASE WHEN ${given} IS NULL AND ${empty} THEN ${rubrics} END`),
        },
        also: [2, 3, 4, 5, 6].map((place) => ({
          only: `len(more) >= ${place}`,
          replace: { type: `more[${place}]` },
          part: place - 1,
        })),
      },
    ];
  },
  newest: 'max(published)',
};
