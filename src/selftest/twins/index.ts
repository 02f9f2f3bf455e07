import { GAZETTE_TWINS } from './gazette.ts';
import { PEOPLE_TWINS } from './people.ts';
import { PLACE_TWINS } from './places.ts';
import type { Twin } from './twin.ts';

/** The catalogue's seventeen innocent twins. */
export const TWINS: readonly Twin[] = [...PLACE_TWINS, ...GAZETTE_TWINS, ...PEOPLE_TWINS];
