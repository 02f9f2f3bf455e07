import { expect, test } from 'vitest';
import { reading } from './extract-folder.ts';

// Invented rows in the published layout: names, numbers and streets are nobody's.

test('liquidation forms: what opens a case, what is solvent, what was registered in error', async () => {
  const group = (form: string, ...lines: string[]) => [
    `FM${form.padEnd(10)}`,
    'RN00990001',
    'NAZORVAL LTD'.padEnd(102),
    ...lines,
    'ID3535999865',
  ];
  const file = [
    'LIQNFORM427620260731',
    ...group('RESE', 'RD28072026', 'DR30072026'),
    ...group('RESS', 'RD07072026', 'DR30072026'),
    ...group('RESE', 'RD28072026', 'DR31072026', 'FT *** FORM REGISTERED IN ERROR ***'),
    ...group(
      'WU01(SCOT)',
      'CO0ZUR L15/2026',
      'NPA ZORLAC<MILL LANE<ZURTON<ZZ1 1ZA<<',
      'DO29072026',
      'DR30072026',
    ),
    ...group('CO', 'DO15072026', 'DP19082025', 'DR21072026'),
    ...group('CO', 'DO15072026', 'DR21072026'),
    ...group('LIQ13', 'DR22072026'),
    ...group('LIQ14(SC)', 'DR22072026'),
    ...group('AM01', 'AD14072026', 'DR20072026'),
    ...group('ZORV', 'DR20072026', 'ZZ whatever'),
    '9999999900000061',
  ].join('\n');
  await reading({ 'liquidations.dat': file }, async ({ ask, loaded }) => {
    const rows = await ask('SELECT type, event_date, published FROM event_record ORDER BY ref');
    expect(rows.map(({ type }) => type)).toEqual([
      'bankruptcy_opened',
      'voluntary_dissolution',
      null,
      'bankruptcy_opened',
      'bankruptcy_opened',
      'other',
      'liquidation_closed',
      'bankruptcy_closed',
      'judicial_reorganisation',
      null,
    ]);
    expect(rows[0]).toEqual({ type: 'bankruptcy_opened', event_date: '2026-07-28', published: '2026-07-30' });
    const corrected = await ask(
      'SELECT e.type FROM event_record e JOIN event_record x ON x.corrects = e.publication',
    );
    expect(corrected).toEqual([{ type: 'bankruptcy_opened' }]);
    expect(await ask('SELECT record, column_name, value FROM reject ORDER BY ALL')).toEqual([
      { record: 10, column_name: 'form', value: 'ZORV' },
      { record: 10, column_name: 'unknown_line', value: 'ZZ whatever' },
    ]);
    expect(loaded.newest).toBe('2026-07-31');
  });
});
