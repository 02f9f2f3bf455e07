import type { Engine } from '../engine/engine.ts';
import { addressLineMacros } from './address-line.ts';
import { amountMacros } from './amounts.ts';
import { cellGuardMacros } from './cell-guards.ts';
import { companyNumberMacros } from './company-number.ts';
import { dateMacros, dayMacros, LATEST_BIRTH } from './dates.ts';
import { misreadNameMacros } from './misread-names.ts';
import { mistakeMacros } from './mistakes.ts';
import { nationalNumberMacros } from './national-number.ts';
import { personIdMacros } from './person-id.ts';
import { placeholderMacros } from './placeholders.ts';
import { roleMacros, roleTypes } from './roles.ts';
import { textMacros } from './text.ts';
import { ukCompanyNumberMacros } from './uk-company-number.ts';

/**
 * Definitions of the macros that readers clean values with; `key` hashes the ids of persons. Nobody is born after `latestBirth`
 * (ISO).
 */
export function cleaningMacros(key: string, latestBirth = LATEST_BIRTH): string[] {
  return [
    ...textMacros,
    ...placeholderMacros,
    ...amountMacros,
    ...cellGuardMacros,
    ...misreadNameMacros,
    ...ukCompanyNumberMacros,
    ...companyNumberMacros,
    ...dayMacros,
    ...dateMacros(latestBirth),
    ...personIdMacros(key),
    ...nationalNumberMacros,
    ...roleMacros,
    ...addressLineMacros,
    ...mistakeMacros,
  ];
}

/** Defines them. */
export async function defineCleaning(engine: Engine, key: string, latestBirth?: string): Promise<void> {
  const macros = cleaningMacros(key, latestBirth);
  const statements = [
    ...roleTypes.map((type) => `CREATE TYPE IF NOT EXISTS ${type}`),
    ...macros.map((macro) => `CREATE OR REPLACE MACRO ${macro}`),
  ];
  await engine.run(statements.join(';\n'));
}
