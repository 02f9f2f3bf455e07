import { azrael } from './azrael.ts';
import { carveiro } from './carveiro.ts';
import type { Case } from './case.ts';
import { clementine } from './clementine.ts';
import { clumsy } from './clumsy.ts';
import { donut } from './donut.ts';
import { hare } from './hare.ts';
import { peppermint } from './peppermint.ts';
import { thaiChicken } from './thai-chicken.ts';
import { trilby } from './trilby.ts';
import { tripoli } from './tripoli.ts';
import { wilby } from './wilby.ts';

/** The eleven cases, retold. */
export const CASES: readonly Case[] = [
  trilby,
  wilby,
  donut,
  azrael,
  thaiChicken,
  clementine,
  peppermint,
  clumsy,
  tripoli,
  carveiro,
  hare,
];
