import type { Engine } from '../engine/engine.ts';
import { addressLineMacros } from './address-line.ts';
import { cellGuardMacros } from './cell-guards.ts';
import { companyNumberMacros } from './company-number.ts';
import { dateMacros } from './dates.ts';
import { misreadNameMacros } from './misread-names.ts';
import { mistakeMacros } from './mistakes.ts';
import { personIdMacros } from './person-id.ts';
import { roleMacros, roleTypes } from './roles.ts';
import { textMacros } from './text.ts';

/** Defines the macros that readers clean values with; `key` hashes the ids of persons. */
export async function defineCleaning(engine: Engine, key: string): Promise<void> {
  const macros = [
    ...textMacros,
    ...cellGuardMacros,
    ...misreadNameMacros,
    ...companyNumberMacros,
    ...dateMacros,
    ...personIdMacros(key),
    ...roleMacros,
    ...addressLineMacros,
    ...mistakeMacros,
  ];
  const statements = [
    ...roleTypes.map((type) => `CREATE TYPE IF NOT EXISTS ${type}`),
    ...macros.map((macro) => `CREATE OR REPLACE MACRO ${macro}`),
  ];
  await engine.run(statements.join(';\n'));
}
