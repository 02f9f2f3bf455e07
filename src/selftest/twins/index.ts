import type { Twin } from './twin.ts';

/** The catalogue's innocent twins, in its order. */
export const TWINS: readonly Twin[] = [];
