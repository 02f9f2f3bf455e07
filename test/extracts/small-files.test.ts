import { expect, test } from 'vitest';
import { everything, type Reading, reading } from './extract-folder.ts';

const HEADER = 'enterprise_number,role,person_name,start_date\n';
const number = (nth: number) =>
  `${String(9_700_000 + nth).padStart(8, '0')}${String(97 - ((9_700_000 + nth) % 97)).padStart(2, '0')}`;
const row = (nth: number) => `${number(nth)},manager,Zwik${nth},2019-01-01\n`;

/** Twenty files of three rows each; `odd` in place of some. */
function files(odd: Record<string, string> = {}): Record<string, string> {
  const plain = Array.from({ length: 20 }, (_, nth) => [
    `m${String(nth).padStart(2, '0')}.csv`,
    HEADER + row(3 * nth) + row(3 * nth + 1) + row(3 * nth + 2),
  ]);
  return { ...Object.fromEntries(plain), ...odd };
}

async function outcome(content: Record<string, string>): Promise<{ rows: unknown[]; rejects: unknown[] }> {
  const found = { rows: [] as unknown[], rejects: [] as unknown[] };
  await reading(content, async ({ ask }: Reading) => {
    const rows = await ask(`SELECT s.path, m.ref % 1000000000 AS record, m.person_name AS name
      FROM mandate_record m JOIN source_record s ON s.source = m.ref // 10000000000 ORDER BY ALL`);
    found.rows = rows.map(({ path, record, name }) => `${path} ${record} ${name}`);
    const rejects = await ask(
      'SELECT s.path, r.record, r.reason FROM reject r JOIN source_record s USING (source) ORDER BY ALL',
    );
    found.rejects = rejects.map(({ path, record, reason }) => `${path} ${record} ${reason}`);
  });
  return found;
}

test('many small files keep each its own rows', async () => {
  const { rows, rejects } = await outcome(files());
  expect(rows).toEqual(
    Array.from(
      { length: 60 },
      (_, nth) => `m${String(Math.floor(nth / 3)).padStart(2, '0')}.csv ${(nth % 3) + 1} Zwik${nth}`,
    ),
  );
  expect(rejects).toEqual([]);
});

test('and each its own rejects, whatever is odd about some of them', async () => {
  const odd = {
    'm03.csv': `${HEADER}0123456750,manager,Fout,2019-01-01\n${row(9)}`,
    'm05.csv': `${HEADER}${row(15)}0123456749\n${row(16)}`,
    'm07.csv': `sep=;\n${(HEADER + row(21)).replaceAll(',', ';')}`,
    'm09.csv': `${HEADER}${row(27)}${HEADER}${row(28)}`,
    'm11.csv': HEADER,
    'm13.csv': `${HEADER}${row(0)}${row(39)}`,
    'm15.csv': `${HEADER}'${row(45)}`,
  };
  const { rows, rejects } = await outcome(files(odd));
  expect(rejects).toEqual(['m03.csv 1 the check digits are wrong', 'm05.csv 2 too few cells']);
  expect(rows.filter((one) => /m(03|05|07|09|11|15)/.test(String(one)))).toEqual([
    'm03.csv 2 Zwik9',
    'm05.csv 1 Zwik15',
    'm05.csv 3 Zwik16',
    'm07.csv 1 Zwik21',
    'm09.csv 1 Zwik27',
    'm09.csv 3 Zwik28',
    'm15.csv 1 Zwik45',
  ]);
  // a row that another file has is read once
  expect(rows.filter((one) => String(one).endsWith('Zwik0'))).toHaveLength(1);
});

test('are read as few are', async () => {
  const texts: string[] = [];
  await reading(
    { 'all.csv': HEADER + Array.from({ length: 60 }, (_, nth) => row(nth)).join('') },
    async (one) => {
      texts.push(await everything(one));
    },
  );
  await reading(files(), async ({ ask }) => {
    const names = await ask('SELECT company, role, person_name, start_date FROM mandate_record ORDER BY ALL');
    expect(names).toHaveLength(60);
    for (const { company, person_name } of names) {
      expect(texts[0]).toContain(`"company":"${company}"`);
      expect(texts[0]).toContain(`"person_name":"${person_name}"`);
    }
  });
});
