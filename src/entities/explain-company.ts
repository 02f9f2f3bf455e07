import type { Engine } from '../engine/engine.ts';
import { mentionRows } from './mentions.ts';

/** Tables that `explainCompanies` reads. */
export const explainCompanyTables: readonly string[] = mentionRows.company.tables;

const LEVELS: Readonly<Record<number, string>> = { 4: 'certain', 3: 'strong', 2: 'moderate', 1: 'name-only' };

interface Mentioned {
  entity: string;
  level: number;
  name: string | null;
  evidence: string;
}

/**
 * The companies that two records name, by what each is known, and which are one. The refs must be those of records that
 * name a company.
 */
export async function explainCompanies(engine: Engine, left: number, right: number): Promise<string> {
  const [one, other] = [await named(engine, left), await named(engine, right)];
  const both = one.filter(({ entity }) => other.some((their) => their.entity === entity));
  const lines = [
    ...one.map((their) => `left   ${describe(their)}`),
    ...other.map((their) => `right  ${describe(their)}`),
    '',
  ];
  if (both.length === 0)
    lines.push(
      'Two companies: companies are one by their number, or by name and country where they have none.',
    );
  for (const { entity, level, evidence } of both) {
    const their = other.find((mentioned) => mentioned.entity === entity);
    const surely = their !== undefined && their.level < level ? their : { level, evidence };
    lines.push(`One company, ${LEVELS[surely.level] ?? ''}: ${entity} (${surely.evidence}).`);
  }
  return `${lines.join('\n')}\n`;
}

function describe({ entity, name, evidence }: Mentioned): string {
  return [entity, ...(name === null ? [] : [name]), `by ${evidence}`].join(', ');
}

function named(engine: Engine, ref: number): Promise<Mentioned[]> {
  return engine.rows<Mentioned>(
    `SELECT entity, min(level) AS level, min(name) AS name, min_by(evidence, level) AS evidence
     FROM (${mentionRows.company.sql}) r WHERE ref = ${ref} GROUP BY entity ORDER BY entity`,
  );
}
