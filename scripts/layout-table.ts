import { confineLayouts } from '../src/extracts/confine/layouts.ts';

/** The columns of the project's own layouts, one row a layout: required ones, and those that may be absent or empty. */
export function columnTable(): string {
  const rows = confineLayouts.map(({ id, title, columns, anyOf = [], without = [] }) => {
    const spelled = (required: boolean) =>
      columns
        .filter((column) => (column.required ?? false) === required)
        .map(({ name, aliases = [] }) => [name, ...aliases].map((one) => `\`${one}\``).join(' or '))
        .join(', ');
    const notes = [
      ...(anyOf.length > 0 ? [`at least one of ${anyOf.map((name) => `\`${name}\``).join(', ')}`] : []),
      ...(without.length > 0 ? [`never with ${without.map((name) => `\`${name}\``).join(', ')}`] : []),
    ];
    return `| \`${id}\` (${title}) | ${[spelled(true), ...notes].join('; ')} | ${spelled(false)} |`;
  });
  return ['| layout | required | may be absent or empty |', '| --- | --- | --- |', ...rows, ''].join('\n');
}
