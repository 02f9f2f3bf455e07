/** What the other stages use of the readers. */
export type { DayOrder } from './column-habits.ts';
export { findSources } from './find.ts';
export { leaveFutureBirths } from './future-births.ts';
export { layoutMacros, layouts } from './layouts.ts';
export { type FileAhead, type Loaded, type LoadOptions, loadRecords, nothingRead } from './load.ts';
export { type QuotedRecord, quotedRecords } from './quoted-records.ts';
export { dayRemarks } from './remarks.ts';
export type { SourceSet } from './sources.ts';
