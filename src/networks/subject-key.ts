import type { SubjectKind } from '../patterns/pattern.ts';

/**
 * A subject inside the program: a finding's kind and id as one text. A building and the unit without a box in it are one
 * here: some rules say the one, some the other, and both mean the house.
 */
export type SubjectKey = `${SubjectKind}:${string}`;

/** The key of a kind and id; an empty box behind an address is cut off. */
export function subjectKey(kind: SubjectKind, id: string): SubjectKey {
  return `${kind}:${kind === 'address' && id.endsWith('|') ? id.slice(0, -1) : id}`;
}

/** Takes a key apart at its first colon: ids of foreign companies ('DE:HRB 1234') hold one too. */
export function kindAndId(key: SubjectKey): { kind: SubjectKind; id: string } {
  const cut = key.indexOf(':');
  return { kind: key.slice(0, cut) as SubjectKind, id: key.slice(cut + 1) };
}

/** Building and box of an address subject; box '' where there is none. */
export function buildingAndBox(id: string): { building: string; box: string } {
  const cut = id.indexOf('|');
  return cut < 0 ? { building: id, box: '' } : { building: id.slice(0, cut), box: id.slice(cut + 1) };
}
