import { type Infer, integer, mapOf, nullable, object } from './shape.js';

const gag = object({
  since: integer,
  /** The end of the mute or block; null for no end. */
  until: nullable(integer),
});

/** A mute or a block of a user. */
export type Gag = Infer<typeof gag>;

/** Mutes or blocks by the id of the group or room (empty for all groups or rooms), then by user id. */
export const gags = mapOf(mapOf(gag));
export type Gags = Infer<typeof gags>;
