import { dossierTables, investigate } from '../investigate/investigate.ts';
import { type DossierFormat, renderDossier } from '../investigate/render.ts';
import { type Language, sayIn } from '../messages/index.ts';
import { choosePatterns } from '../patterns/catalogue.ts';
import { analyse } from '../pipeline.ts';
import { reportOf } from '../reports/report-of.ts';
import type { Listener, RunInput } from '../run/input.ts';
import { EXIT, type Io } from './io.ts';
import { type ReadingOptions, runInput } from './run-input.ts';
import { writeWhole } from './whole-file.ts';
import { withRun } from './with-run.ts';

interface InvestigateOptions extends ReadingOptions {
  format: DossierFormat;
  lang?: Language;
  purpose?: string;
}

/** Puts together all that the extracts hold on a signal: a company, a person, a name, an address, a parcel, a network, a record. */
export async function run(
  [signal = '', ...paths]: readonly string[],
  options: InvestigateOptions,
  io: Io,
): Promise<number> {
  const language = options.lang ?? 'en';
  const patterns = choosePatterns([]);
  const input: RunInput = {
    ...runInput(paths, options, io),
    language,
    keepTables: true,
    moreTables: { sql: [], needed: dossierTables },
  };
  const open = (listener: Listener) => analyse(input, patterns, listener);
  const text = await withRun(io, options.memory, open, async (analysis, { listener }) => {
    listener.step?.({ stage: 'report', text: 'writing the dossier' });
    const report = await reportOf(analysis, {
      patterns,
      optionValues: {},
      municipalities: [],
      zipcodes: [],
      sectors: [],
      nearMisses: true,
      language,
      purpose: options.purpose ?? null,
      pseudonymised: false,
    });
    const dossier = await investigate(signal, analysis, report, language);
    return renderDossier(dossier, report, options.format, {
      width: options.output === undefined ? io.width : 100,
      color: io.color && options.output === undefined,
    });
  });
  if (options.output === undefined) io.out(text);
  else {
    writeWhole(options.output, text);
    io.err(`${sayIn(language)('written.dossier', { path: options.output, format: options.format })}\n`);
  }
  return EXIT.done;
}
