import { type Infer, integer, mapOf, nullable, object } from './shape.js';

const gag = object({
  since: integer,
  /** The end of the mute or block; null for no end. */
  until: nullable(integer),
});

/** The mute of a user, or the block of one. */
export type Gag = Infer<typeof gag>;

/** By the id of the group or room, empty for all, then by user id. */
export const gags = mapOf(mapOf(gag));
export type Gags = Infer<typeof gags>;
