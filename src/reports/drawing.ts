import type { Network } from '../networks/network.ts';
import { escapeMarkup } from './escape-markup.ts';

/** Beyond this a circle of names cannot be read. */
const MEMBERS_DRAWN = 40;
const WIDTH = 900;
const HEIGHT = 420;

/** The members of a network on an ellipse, tied members joined by a line; '' where there is nothing to see. */
export function drawing({ members, links }: Network): string {
  if (links.length === 0 || members.length > MEMBERS_DRAWN) return '';
  const places = new Map(
    members.map(({ id }, place) => {
      const angle = (2 * Math.PI * place) / members.length - Math.PI / 2;
      return [
        id,
        {
          x: Math.round(WIDTH / 2 + Math.cos(angle) * 280),
          y: Math.round(HEIGHT / 2 + Math.sin(angle) * 175),
        },
      ];
    }),
  );
  const lines = links.flatMap(({ from, to, how }) => {
    const [start, end] = [places.get(from), places.get(to)];
    if (!start || !end) return [];
    return `<line x1="${start.x}" y1="${start.y}" x2="${end.x}" y2="${end.y}"><title>${escapeMarkup(how)}</title></line>`;
  });
  const dots = members.map(({ id, kind, name }) => {
    const { x, y } = places.get(id)!;
    const anchor = x > WIDTH / 2 + 20 ? 'start' : x < WIDTH / 2 - 20 ? 'end' : 'middle';
    const shift = anchor === 'start' ? 10 : anchor === 'end' ? -10 : 0;
    const drop = anchor === 'middle' ? (y < HEIGHT / 2 ? -10 : 18) : 4;
    return `<circle class="${kind}" cx="${x}" cy="${y}" r="6"/><text x="${x + shift}" y="${y + drop}" text-anchor="${anchor}">${escapeMarkup(name)}</text>`;
  });
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">${lines.join('')}${dots.join('')}</svg>`;
}
