import { UsageError } from '../errors.ts';
import { nameKey } from './header.ts';
import type { ColumnMapping } from './recognise.ts';

/**
 * An analyst's own column names: source column -> column of a layout. JSON, or the plainest YAML: one `name: column`
 * a line, quotes and comments allowed.
 *
 * @throws UsageError for a text that is neither.
 */
export function readMapping(text: string, path: string): ColumnMapping {
  const entries = text.trimStart().startsWith('{') ? fromJson(text, path) : fromLines(text, path);
  return new Map(entries.map(([from, to]) => [nameKey(from), nameKey(to)]));
}

function fromJson(text: string, path: string): [string, string][] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw unreadable(path, error instanceof Error ? error.message : String(error));
  }
  return Object.entries(parsed as Record<string, unknown>).map(([from, to]) => {
    if (typeof to !== 'string') throw unreadable(path, `the column for '${from}' is no text`);
    return [from, to];
  });
}

function fromLines(text: string, path: string): [string, string][] {
  return text
    .split(/\r?\n/)
    .map((line, place) => ({ line: line.replace(/(^|\s)#.*$/, '').trim(), place: place + 1 }))
    .filter(({ line }) => line !== '' && line !== '---')
    .map(({ line, place }) => {
      const match = /^("[^"]*"|'[^']*'|[^:]+?)\s*:\s+("[^"]*"|'[^']*'|[^:]+?)$/.exec(line);
      if (!match?.[1] || !match[2]) throw unreadable(path, `line ${place} is no 'source column: column'`);
      return [unquoted(match[1]), unquoted(match[2])];
    });
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}

function unreadable(path: string, reason: string): UsageError {
  return new UsageError(
    `${path} is no mapping: ${reason}`,
    'write a JSON object or lines of YAML: source column: column of the layout',
  );
}
