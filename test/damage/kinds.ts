import type { Damage } from './damage';
import { GARBLED } from './garble';
import { HOLES } from './holes';
import { SITE } from './site';
import { FORMS, STRUCTURE } from './structure';
import { SURFACE } from './surface';

/** Every kind of damage that the rules know. */
export const DAMAGES: readonly Damage[] = [...HOLES, ...SITE, ...GARBLED, ...SURFACE, ...STRUCTURE, ...FORMS];
