/** What the other stages use of the readers. */
export { type FindOptions, findSources } from './find.ts';
export { type Input, type Loaded, type LoadOptions, loadRecords } from './load.ts';
export type { Source, SourceSet } from './sources.ts';
