import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Io } from './io.ts';

/**
 * The command line at a glance: every sub-command with its arguments and options. What a command does stands in the
 * file of its name, loaded only when it is called.
 */
export function addCommands(program: Command, io: Io, done: (exitCode: number) => void): void {
  const pathsHelp =
    'folders, files, zips and pipes of extracts, in any mix; - is standard input; with --store none: those of the last run that named some';

  withReading(
    program
      .command('analyse')
      .description('find the patterns, gather them into networks, and say why')
      .argument('[path...]', pathsHelp),
  )
    .addOption(
      new Option(
        '-f, --format <format>',
        'how the report is written; gexf and graphml for Gephi and the like',
      )
        .choices(['table', 'json', 'ndjson', 'csv', 'markdown', 'html', 'gexf', 'graphml'])
        .default('table'),
    )
    .option(
      '-o, --output <file>',
      'write the report there, whole or not at all, instead of to standard output',
    )
    .option('-p, --pattern <id>', 'only this pattern, by id or code; repeatable', collect, [])
    .option(
      '--option <pattern.option=value>',
      'another value for an option of a pattern; repeatable',
      collect,
      [],
    )
    .addOption(new Option('--tier <tier>', 'only networks of this tier and above').choices(TIERS))
    .addOption(new Option('--fail-on <tier>', 'exit with 1 where a network reaches this tier').choices(TIERS))
    .option(
      '--municipality <name>',
      'only networks with a place in this municipality, by its name in any language or its NIS code; repeatable',
      collect,
      [],
    )
    .option('--zipcode <zip>', 'only networks with a place in this postcode; repeatable', collect, [])
    .option(
      '--sector <name>',
      'only networks with a company of this sector (massage, car-wash ...) or NACE prefix; repeatable',
      collect,
      [],
    )
    .option('--details', 'the whole table: what was read, coverage, each network with its evidence')
    .option('--baseline <report>', 'earlier report (--format json): says what is new since then')
    .option('--delimiter <character>', 'between the cells of a CSV: ; for a spreadsheet in Belgium, tab')
    .option('--near-misses', 'also what just misses a rule, and by which option (in the table and in json)')
    .addOption(languageOption())
    .option('--purpose <text>', 'why this analysis is made, kept in the report')
    .option(
      '--pseudonymise',
      'leave names, contacts and birth dates out of the report; enterprise numbers and addresses stay; with a key nobody can guess who is meant',
    )
    .option('--rejects <file>', 'write the rows that could not be read to a CSV')
    .option('--timings <file>', 'write how long each stage and table took, as JSON')
    .addHelpText(
      'after',
      `
Examples:
  confine-graph analyse extracts/
  confine-graph analyse kbo.zip gazette.csv --pattern phoenix-company --option phoenix-company.preMonths=6
  confine-graph analyse extracts/ --details
  confine-graph analyse extracts/ --format html --output report.html
  confine-graph analyse extracts/ --format csv --delimiter ';' --output report.csv
  confine-graph analyse extracts/ --format json | jq '.networks[] | select(.tier == "PRIORITY")'`,
    )
    .action(async (paths: string[], options) =>
      done(await (await import('./analyse.ts')).run(paths, options, io)),
    );

  withReading(
    program
      .command('check')
      .description('what was recognised, columns used and ignored, rejects, which patterns can be evaluated')
      .argument('[path...]', pathsHelp),
  )
    .addOption(
      new Option('-f, --format <format>', 'how it is written').choices(['table', 'json']).default('table'),
    )
    .option('--rejects <file>', 'write the rows that could not be read to a CSV')
    .action(async (paths: string[], options) =>
      done(await (await import('./check.ts')).run(paths, options, io)),
    );

  withReading(
    program
      .command('entities')
      .description('which mentions are one person, company or address, at which level, and why')
      .argument('[path...]', pathsHelp),
  )
    .addOption(
      new Option('-f, --format <format>', 'how it is written').choices(['csv', 'json']).default('csv'),
    )
    .addOption(
      new Option('-k, --kind <kind>', 'mentions of what')
        .choices(['person', 'company', 'address'])
        .default('person'),
    )
    .option('-o, --output <file>', 'write there, whole or not at all')
    .option('--explain <file:record...>', 'show the comparison of two mentions of that kind, merged or not')
    .option(
      '--review',
      'pairs nearest to a threshold first, as a CSV to fill in and give back with --decisions',
    )
    .action(async (paths: string[], options) =>
      done(await (await import('./entities.ts')).run(paths, options, io)),
    );

  program
    .command('patterns')
    .description('the catalogue, or the page of one pattern')
    .argument('[id]', 'id or code of a pattern')
    .addOption(
      new Option('-f, --format <format>', 'how it is written').choices(['table', 'json']).default('table'),
    )
    .action(async (id: string | undefined, options) =>
      done(await (await import('./patterns.ts')).run(id, options, io)),
    );

  program
    .command('explain')
    .description('one finding or network of a saved JSON report: evidence, arithmetic, innocent explanations')
    .argument('<id>', 'id of the finding or network, or its beginning')
    .argument('<report>', 'report written with --format json')
    .action(async (finding: string, report: string, options) =>
      done(await (await import('./explain.ts')).run([finding, report], options, io)),
    );

  program
    .command('diff')
    .description('what two JSON reports differ in: findings new, gone and changed')
    .argument('<old>', 'report written with --format json')
    .argument('<new>', 'a later one')
    .addOption(
      new Option('-f, --format <format>', 'how it is written').choices(['table', 'json']).default('table'),
    )
    .action(async (older: string, newer: string, options) =>
      done(await (await import('./diff.ts')).run([older, newer], options, io)),
    );

  withReading(
    program
      .command('investigate')
      .description(
        'the dossier of a signal: who it is, what the extracts say in order of time, who is around it, whom to call',
      )
      .argument(
        '<signal>',
        "enterprise number, name, address in one line ('Kerkstraat 1, 3600 Genk'), parcel, id of a person, network or finding, or file:record",
      )
      .argument('[path...]', pathsHelp),
  )
    .addOption(
      new Option('-f, --format <format>', 'how it is written')
        .choices(['table', 'markdown', 'html', 'json'])
        .default('table'),
    )
    .option('-o, --output <file>', 'write the dossier there, whole or not at all')
    .addOption(languageOption())
    .addHelpText(
      'after',
      `
Examples:
  confine-graph investigate 'Kerkstraat 1, 3600 Genk' extracts/
  confine-graph investigate 0123.456.749 extracts/ --format html --output dossier.html
  confine-graph investigate gazette.csv:12 extracts/
  confine-graph investigate 'Kerkstraat 1, 3600 Genk' --store kept/`,
    )
    .action(async (signal: string, paths: string[], options) =>
      done(await (await import('./investigate.ts')).run([signal, ...paths], options, io)),
    );

  withReading(
    program
      .command('why-not')
      .description(
        'the first condition of a pattern that a company, person or address fails, and by how much; without a pattern, of each of them',
      )
      .argument(
        '<subject>',
        'enterprise number in any spelling; id of a person in a report, or name|first name|birth date; zipcode|street|number|box',
      )
      .argument('[pattern]', 'id or code of a pattern')
      .argument('[path...]', pathsHelp),
  )
    .option(
      '--option <pattern.option=value>',
      'another value for an option of a pattern; repeatable',
      collect,
      [],
    )
    .action(async (subject: string, pattern: string | undefined, paths: string[], options) =>
      done(await (await import('./why-not.ts')).run([subject, pattern ?? '', ...paths], options, io)),
    );

  withReading(
    program
      .command('sensitivity')
      .description('findings of a pattern at each value of an option')
      .argument('<pattern.option>', 'for example phoenix-company.postMonths')
      .argument('[path...]', pathsHelp),
  )
    .option('--values <numbers>', 'values to try, with commas; default: five around the default')
    .addOption(
      new Option('-f, --format <format>', 'how it is written').choices(['table', 'json']).default('table'),
    )
    .action(async (option: string, paths: string[], options) =>
      done(await (await import('./sensitivity.ts')).run([option, ...paths], options, io)),
    );

  withReading(
    program
      .command('profile')
      .description('base rates of the extracts, and the phenomenon per municipality and sector')
      .argument('[path...]', pathsHelp),
  )
    .addOption(
      new Option('-f, --format <format>', 'how it is written').choices(['table', 'json']).default('table'),
    )
    .option(
      '--sector <name>',
      'sector by name (massage, car-wash ...) or NACE prefix; repeatable',
      collect,
      [],
    )
    .option(
      '--municipality <name>',
      'only this municipality, by its name in any language or its NIS code; repeatable',
      collect,
      [],
    )
    .action(async (paths: string[], options) =>
      done(await (await import('./profile.ts')).run(paths, options, io)),
    );

  const store = program
    .command('store')
    .description('what a store keeps between runs, and taking things out of it');
  const onStore = (action: 'ls' | 'gc' | 'forget' | 'verify', description: string) =>
    store
      .command(action)
      .description(description)
      .option('--store <folder>', 'the store; or the variable CONFINE_GRAPH_STORE');
  const actOn =
    (action: 'ls' | 'gc' | 'forget' | 'verify') =>
    async (names: string[], options: object): Promise<void> =>
      done(await (await import('./store.ts')).run(action, names, options, io));
  onStore('ls', 'the extracts that were read into it, and how much it holds')
    .addOption(
      new Option('-f, --format <format>', 'how it is written').choices(['table', 'json']).default('table'),
    )
    .action((options: object) => actOn('ls')([], options));
  onStore('gc', 'remove what the last runs did not use; extracts stay')
    .option('--runs <number>', 'how many runs (default: 10)')
    .action((options: object) => actOn('gc')([], options));
  onStore('forget', 'remove extracts, and everything that is made from them')
    .argument('[extract...]', 'by path or the first digits of the hash, as store ls shows them')
    .option('--older-than <yyyy-mm-dd>', 'all that were first read before that day')
    .action(actOn('forget'));
  onStore('verify', 'whether every kept file is as it was written').action((options: object) =>
    actOn('verify')([], options),
  );

  program
    .command('selftest')
    .description('how good the tool is on an invented, labelled world')
    .option(
      '--companies <number>',
      'size of the ordinary town around the planted cases (default: 2000; below 1000 it is too small to show some patterns)',
    )
    .option('--seed <number>', 'another world (default: 1)')
    .option('--noise <share>', 'how much registers disagree, 0 to 1 (default: as much as real ones)')
    .option('--keep <folder>', 'write the world and its labels there')
    .action(async (options) => done(await (await import('./selftest.ts')).run([], options, io)));
}

/** By the variable too, so that a desk sets its language once. */
function languageOption(): Option {
  return new Option('--lang <language>', 'language of what is written (default: en)')
    .choices(['en', 'nl', 'fr'])
    .env('CONFINE_GRAPH_LANG');
}

const TIERS = ['NOTE', 'ATTENTION', 'PRIORITY'];

/** Options of every command that reads extracts. */
function withReading(command: Command): Command {
  return command
    .option(
      '--as-of <yyyy-mm-dd>',
      'the day to look from; default: the newest snapshot or publication in the extracts',
    )
    .addOption(
      new Option(
        '--day-order <order>',
        'dmy or mdy: which part of 04/03/2019 stands first where no cell of the file shows it (default: the day, with a warning)',
      ).choices(['dmy', 'mdy']),
    )
    .option('--mapping <file>', 'JSON or YAML: column names of your own to those of the layouts')
    .option('--allow <file>', 'allow-list of known innocent explanations')
    .option('--decisions <file>', 'identity decisions')
    .addOption(
      new Option(
        '--weights <source>',
        'what likenesses of people weigh: learnt from the extracts, or as shipped',
      )
        .choices(['estimated', 'shipped'])
        .default('estimated'),
    )
    .option(
      '--key-file <file>',
      'file with the secret under which ids of persons are hashed, the same for all reports to be compared; or the variable CONFINE_GRAPH_KEY',
    )
    .option('--key <text>', 'the secret itself, which others on the machine can read off the command line')
    .option(
      '--max-rejects <share>',
      'end with exit code 2 where more of the rows of a file than this cannot be read; default: 0.2, of a file of fewer than 50 rows 0.75',
    )
    .option(
      '--store <folder>',
      'keep what is read and built there, and use what is kept; or the variable CONFINE_GRAPH_STORE',
    )
    .option('--threads <number>', 'threads of the database engine; the outcome is the same')
    .option(
      '--memory <size>',
      'what the program may take, such as 2GB; beyond it, it spills to disk; default: a quarter of the memory of the machine, from 1GB to 4GB',
    )
    .option('--temp <folder>', 'folder for what is spilled; removed afterwards');
}

/** @throws InvalidArgumentError for an empty value: what a script left empty would let everything through. */
function collect(value: string, before: string[]): string[] {
  const parts = value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) throw new InvalidArgumentError('It is empty.');
  return [...before, ...parts];
}
