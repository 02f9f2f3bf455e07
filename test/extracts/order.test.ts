import { expect, test } from 'vitest';
import { Engine } from '../../src/engine/engine.ts';
import { Cells } from '../../src/extracts/cells.ts';
import { layoutMacros, layouts } from '../../src/extracts/layouts.ts';
import { readSql } from '../../src/extracts/statement-sql.ts';
import { defineCleaning } from '../../src/records/cleaning.ts';

/**
 * A row's place in its table is its record number: true only while the plan keeps the order of the file, which it
 * does not behind a join or an aggregate. (DuckDB makes a join of IN with a list of constants.)
 */
test('no layout is read by a plan that may change the order of rows', async () => {
  const engine = await Engine.open({ threads: 1 });
  try {
    await defineCleaning(engine, 'test');
    for (const macro of layoutMacros(layouts.map(({ id }) => id)))
      await engine.run(`CREATE OR REPLACE MACRO ${macro}`);
    for (const layout of layouts) {
      const positions = new Map(layout.columns.map(({ name }, place) => [name, place]));
      const columns = layout.columns.map((_, place) => `c${place} VARCHAR`).join(', ');
      await engine.run(`CREATE OR REPLACE TEMP TABLE file (${columns})`);
      for (const place of layout.statements(new Cells(layout, positions, 'breaks')).keys()) {
        const cells = new Cells(layout, positions, 'controls');
        const statement = layout.statements(cells)[place];
        if (!statement) throw new Error('a statement went away');
        const [plan] = await engine.rows<{ explain_value: string }>(
          `EXPLAIN ${readSql(statement, cells, 'file')}`,
        );
        expect(plan?.explain_value, layout.id).toContain('PROJECTION');
        expect(plan?.explain_value, layout.id).not.toMatch(/JOIN|AGGREGATE|WINDOW|GROUP_BY/);
      }
    }
  } finally {
    engine.close();
  }
});
