import type { SubjectKind } from '../patterns/pattern.ts';

/** A subject inside the program: a finding's kind and id as one text. */
export type SubjectKey = `${SubjectKind}:${string}`;

export function subjectKey(kind: SubjectKind, id: string): SubjectKey {
  return `${kind}:${id}`;
}

export function kindAndId(key: SubjectKey): { kind: SubjectKind; id: string } {
  const cut = key.indexOf(':');
  return { kind: key.slice(0, cut) as SubjectKind, id: key.slice(cut + 1) };
}

/** Building and box of an address subject. `box` is null where the whole building is meant, '' where it has none. */
export function buildingAndBox(id: string): { building: string; box: string | null } {
  const cut = id.indexOf('|');
  return cut < 0 ? { building: id, box: null } : { building: id.slice(0, cut), box: id.slice(cut + 1) };
}
