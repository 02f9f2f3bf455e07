import { cadastreLayouts } from './be-cadastre/layouts.ts';
import { kboLayouts } from './be-kbo/layouts.ts';
import { confineLayouts } from './confine/layouts.ts';
import type { Layout } from './layout.ts';

/** Every layout that the tool reads. */
export const layouts: readonly Layout[] = [...kboLayouts, ...cadastreLayouts, ...confineLayouts];
