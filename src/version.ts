import { readFileSync } from 'node:fs';

/** The tool's version, as published. */
export const version = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
).version;
