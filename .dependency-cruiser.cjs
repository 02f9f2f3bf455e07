// Imports point along the flow only: extracts -> records -> entities -> timeline -> patterns -> networks -> reports.
// A stage may use the stages before it (records is the vocabulary that extracts writes), never one after it.
const flow = [
  'records',
  'extracts',
  'entities',
  'timeline',
  'patterns',
  'networks',
  // what is kept between runs
  'store',
  // what a run is, and how it is opened: pipeline.ts puts its steps in order
  'run',
  'profile',
  'reports',
  // the dossier of one company, person, place or record
  'investigate',
  // an invented world, and how the tool does on it
  'selftest',
  'commands',
];
/** Folders that serve every stage, and know none. */
const servants = ['engine', 'messages'];
/** What may lie at the root of src: the flow, the ways in, and what serves all. */
const root = '^src/(pipeline|cli|index|errors|version)\\.ts$';
const waysIn = '^src/(pipeline|cli|index)\\.ts$';

module.exports = {
  forbidden: [
    ...flow.slice(0, -1).map((stage, position) => ({
      name: `${stage}-looks-ahead`,
      comment: `${stage} may not know what comes after it in the flow`,
      severity: 'error',
      from: { path: `^src/${stage}/` },
      to: { path: `^src/(${flow.slice(position + 1).join('|')})/|${waysIn}` },
    })),
    {
      name: 'commands-know-no-way-in',
      comment: 'a command calls the flow; the program and the library are ways in of their own',
      severity: 'error',
      from: { path: '^src/commands/' },
      to: { path: '^src/(cli|index)\\.ts$' },
    },
    {
      name: 'servants-know-nobody',
      comment: 'the engine, the messages and the errors know nothing of what uses them',
      severity: 'error',
      from: { path: `^src/(${servants.join('|')})/|^src/(errors|version)\\.ts$` },
      to: { path: `^src/(${flow.join('|')})/|${waysIn}` },
    },
    {
      name: 'every-folder-has-its-place',
      comment: 'a new folder of src is entered above, so that its direction is checked',
      severity: 'error',
      from: {},
      to: { path: '^src/[^/]+/', pathNot: `^src/(${[...flow, ...servants].join('|')})/` },
    },
    {
      name: 'root-holds-the-flow',
      comment: 'nothing but the flow, the ways in, the errors and the version lies at the root of src',
      severity: 'error',
      from: {},
      to: { path: '^src/[^/]+\\.ts$', pathNot: root },
    },
    {
      name: 'duckdb-in-one-place',
      comment: 'only the engine talks to DuckDB, so that another engine can take its place',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/engine/' },
      to: { path: '@duckdb' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
