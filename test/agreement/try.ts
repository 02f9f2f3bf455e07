import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolFindings } from './compare.ts';
import { writeDenseWorld } from './dense-world.ts';
import { keysOf } from './keys.ts';
import { readingOf } from './oracle/index.ts';
import { strongest } from './oracle/world.ts';

const [from, to, size, ...only] = process.argv.slice(2);
const totals = new Map<
  string,
  { both: number; strength: number; tool: number; oracle: number; at: string[] }
>();
for (let seed = Number(from); seed <= Number(to); seed += 1) {
  const folder = mkdtempSync(join(tmpdir(), `dense-${seed}-`));
  writeDenseWorld(folder, seed, Number(size));
  const { world, said } = readingOf(folder, '2025-06-30');
  const codes = [...said.keys()].filter((c) => only.length === 0 || only.includes(c));
  const found = await toolFindings(folder, '2025-06-30', codes);
  for (const code of codes) {
    const tool = new Map(
      strongest(
        found
          .filter((f) => f.code === code)
          .flatMap((f) => keysOf(f, world).map((key) => ({ key, strength: f.strength }))),
      ).map((s) => [s.key, s.strength]),
    );
    const oracle = new Map(said.get(code)!.map((s) => [s.key, s.strength]));
    const t = totals.get(code) ?? { both: 0, strength: 0, tool: 0, oracle: 0, at: [] };
    totals.set(code, t);
    for (const [key, strength] of tool) {
      if (oracle.get(key) === 'undecided') continue;
      if (!oracle.has(key)) {
        t.tool += 1;
        t.at.push(`${seed} tool only ${key} ${strength}`);
      } else if (oracle.get(key) !== strength) {
        t.strength += 1;
        t.at.push(`${seed} ${key} tool ${strength} oracle ${oracle.get(key)}`);
      } else t.both += 1;
    }
    for (const [key, strength] of oracle)
      if (strength !== 'undecided' && !tool.has(key)) {
        t.oracle += 1;
        t.at.push(`${seed} oracle only ${key} ${strength}`);
      }
  }
  if (process.env.KEEP) console.log(seed, folder);
  else rmSync(folder, { recursive: true });
}
for (const [code, t] of totals) {
  console.log(
    code,
    `both ${t.both} strength differs ${t.strength} tool only ${t.tool} oracle only ${t.oracle}`,
  );
  for (const line of t.at.slice(0, Number(process.env.SHOW ?? 6))) console.log('   ', line);
}
