import { catalogue } from '../src/patterns/catalogue.ts';

/** The catalogue as a Markdown table: one row a pattern. */
export function catalogueTable(): string {
  const rows = catalogue.map(
    ({ code, id, title, family, needs, betterWith, onByDefault }) =>
      `| ${code} | [\`${id}\`](${pageOf(id)}) | ${title}${onByDefault ? '' : ' (off by default)'} | ${family} | ` +
      `${needs.join(', ')} | ${betterWith.join(', ')} |`,
  );
  return [
    '| code | pattern | what it flags | family | needs | better with |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function pageOf(id: string): string {
  return `/src/patterns/${id}/README.md`;
}
