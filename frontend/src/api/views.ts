import type { components } from './schema.js';

/** What travels over the wire, by the name of its DTO class: `View<'AttemptView'>`. Generated, never written by hand. */
export type View<Name extends keyof components['schemas']> = components['schemas'][Name];
