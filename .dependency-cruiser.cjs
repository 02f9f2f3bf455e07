// Imports point along the flow only: extracts -> records -> entities -> timeline -> patterns -> networks -> reports.
// A stage may use the stages before it (records is the vocabulary that extracts writes), never one after it.
const flow = [
  ...[
    'records',
    'extracts',
    'entities',
    'timeline',
    'patterns',
    'networks',
    'profile',
    'reports',
    'commands',
  ],
];

module.exports = {
  forbidden: [
    ...flow.slice(0, -1).map((stage, position) => ({
      name: `${stage}-looks-ahead`,
      comment: `${stage} may not know what comes after it in the flow`,
      severity: 'error',
      from: { path: `^src/${stage}/` },
      to: { path: `^src/(${flow.slice(position + 1).join('|')})/|^src/(pipeline|cli)\\.ts$` },
    })),
    {
      name: 'engine-serves-all',
      comment: 'the engine, the messages and the errors know nothing of what uses them',
      severity: 'error',
      from: { path: '^src/(engine|messages|errors)' },
      to: { path: `^src/(${flow.join('|')})/|^src/(pipeline|cli)\\.ts$` },
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
