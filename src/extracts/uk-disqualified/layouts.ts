import { type Field, fixedCells, headerDay } from '../form.ts';
import type { Layout } from '../layout.ts';

/** Fields of a disqualification (record type 2) and, of its person's line before it (type 1), what says who he is. */
const BAN: readonly Field[] = [
  ['record_type', 1, 1],
  ['person_number', 2, 12],
  ['start_date', 14, 8],
  ['end_date', 22, 8],
  ['section_of_the_act', 30, 20],
  ['type', 50, 30],
];

const ofPerson = (sql: string) => `nullif(trim(${sql.replaceAll('line', 'person')}), '')`;
const PERSON: readonly (readonly [name: string, sql: string])[] = [
  ['number_of_person', 'substring(line, 2, 12)'],
  ['birth_date', 'substring(line, 14, 8)'],
  ['forenames', "split_part(substring(line, 34), '<', 2)"],
  ['surname', "split_part(substring(line, 34), '<', 3)"],
];

/**
 * The weekly register of disqualified directors (product 192): lines of people, of their disqualifications, of exemptions and of
 * variations. A ban that a court has ended is not in it.
 */
const disqualified: Layout = {
  id: 'uk-disqualified/register',
  title: 'disqualified directors (United Kingdom, Prod192)',
  columns: [...BAN, ...PERSON].map(([name]) => ({
    name,
    required: name === 'surname' || name === 'start_date',
  })),
  form: {
    begins: (start) => /^DISQUALS\d{12}/.test(start),
    skip: 1,
    forbidden: ['nationality'],
    rows: (lines) => {
      const cells = [...fixedCells(BAN), ...PERSON.map(([, sql]) => ofPerson(sql))];
      const placed = `SELECT line, row_number() OVER () AS place FROM ${lines}`;
      const known = `SELECT line, place, last_value(CASE WHEN line[1] = '1' THEN line END IGNORE NULLS) OVER (ORDER BY place ROWS UNBOUNDED PRECEDING) AS person
        FROM (${placed}) placed WHERE line NOT LIKE 'DISQUALS%'`;
      return `SELECT ${cells.map((cell, place) => `${cell} AS c${place}`).join(', ')} FROM (${known}) known ORDER BY place`;
    },
    day: headerDay,
  },
  gives: () => ['disqualifications'],
  statements(cells) {
    const type = cells.raw('record_type');
    const person = cells.person({ name: 'surname', firstName: 'forenames', birth: 'birth_date' });
    return [
      {
        table: 'disqualification_record',
        only: `NOT coalesce(${type} = '1' OR ${type} = '3' OR ${type} = '4', FALSE)`,
        values: { ...person, start_date: cells.date('start_date'), end_date: cells.date('end_date') },
        beside: {
          record_type: {
            sql: `CASE WHEN ${type} = '2' THEN ${type} END`,
            must: true,
            from: {
              column: 'record_type',
              cell: `coalesce(${type}, '?')`,
              reason: 'no record type from 1 to 4: the file is perhaps of another product',
            },
          },
          of_person: {
            sql: `CASE WHEN ${cells.raw('person_number')} = ${cells.raw('number_of_person')} THEN TRUE END`,
            must: true,
            from: {
              column: 'person_number',
              cell: cells.raw('person_number'),
              reason: 'no line of this person stands before it: the file is perhaps cut',
            },
          },
        },
      },
    ];
  },
};

export const disqualifiedLayouts: readonly Layout[] = [disqualified];
