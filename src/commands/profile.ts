import { choosePatterns } from '../patterns/catalogue.ts';
import { analyse } from '../pipeline.ts';
import { buildProfile, type Profile, profileSql, profileTables } from '../profile/profile.ts';
import { sectorsNamed } from '../records/sensitive-sectors.ts';
import { municipalitiesAsked, refuseUnanswered } from '../reports/answers.ts';
import type { Listener } from '../run/input.ts';
import type { Run } from '../run/run.ts';
import { EXIT, type Io } from './io.ts';
import { type ReadingOptions, runInput } from './run-input.ts';
import { withRun } from './with-run.ts';

interface ProfileOptions extends ReadingOptions {
  format: 'table' | 'json';
  sector?: string[];
  municipality?: string[];
}

/** Base rates of the loaded extracts, and the phenomenon per municipality and sector. */
export async function run(paths: readonly string[], options: ProfileOptions, io: Io): Promise<number> {
  const sectors = sectorsNamed(options.sector ?? []);
  const input = {
    ...runInput(paths, options, io),
    before: async (run: Run) => {
      const municipalities = await municipalitiesAsked(run.engine, options.municipality ?? []);
      await refuseUnanswered(run, { municipalities, zipcodes: [], sectors });
    },
    moreTables: { sql: profileSql(), needed: profileTables },
  };
  const open = (listener: Listener) => analyse(input, choosePatterns([]), listener);
  const profile = await withRun(io, options.memory, open, ({ run: { engine, builder, asOf }, found }) =>
    buildProfile({ engine, builder, asOf, found, sectors, municipalities: options.municipality ?? [] }),
  );
  io.out(options.format === 'json' ? `${JSON.stringify(profile, null, 2)}\n` : asText(profile));
  return EXIT.done;
}

function asText({ asOf, rates, spreads, phenomenon }: Profile): string {
  const few = (count: number | null | undefined) => (count === null ? '< 5' : String(count ?? 0));
  const lines = [`Base rates of these extracts, five years up to ${asOf}. Counts under 5 are not shown.`, ''];
  for (const stratum of [...new Set(rates.map((rate) => rate.stratum))]) {
    lines.push(stratum);
    lines.push(
      `  ${''.padEnd(24)}${'companies'.padStart(10)}${'company-years'.padStart(15)}   events a company-year`,
    );
    const of = rates.filter((rate) => rate.stratum === stratum);
    for (const value of [...new Set(of.map((rate) => rate.value))].slice(0, 15)) {
      const cells = of.filter((rate) => rate.value === value);
      const events = cells.map(
        ({ event, perYear }) => `${event} ${perYear === null ? '< 5 cases' : perYear.toFixed(4)}`,
      );
      const { companies, companyYears } = cells[0]!;
      lines.push(
        `  ${(value === '' ? (stratum === 'all' ? 'all companies' : '(unknown)') : value).padEnd(24)}${String(companies).padStart(10)}${companyYears
          .toFixed(0)
          .padStart(15)}   ${events.join(', ')}`,
      );
    }
    lines.push('');
  }
  for (const spread of [...new Set(spreads.map((row) => row.spread))]) {
    lines.push(spread);
    for (const { band, holders, companies } of spreads.filter((row) => row.spread === spread)) {
      lines.push(`  ${band.padEnd(24)}${few(holders).padStart(10)} with ${few(companies)} companies`);
    }
    lines.push('');
  }
  lines.push('The phenomenon, per municipality and sector');
  if (phenomenon.length === 0) lines.push('  no municipality has five companies or more in these sectors');
  for (const cell of phenomenon) {
    const families = Object.entries(cell.findings).map(([family, count]) => `${family} ${few(count)}`);
    const tiers = Object.entries(cell.networks).map(([tier, count]) => `${tier} ${few(count)}`);
    lines.push(
      `  ${cell.municipality.padEnd(24)}${cell.sector.padEnd(24)}${few(cell.companies).padStart(7)} companies; findings ${
        families.join(', ') || '0'
      }; networks ${tiers.join(', ')}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
