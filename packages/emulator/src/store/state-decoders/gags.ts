import type { Gag } from '../../domain/state/index.js';
import { type Decoder, integer, mapOf, nullable, object } from '../decoders.js';

/** Mutes or blocks, by place and then by user. */
export const gags: Decoder<Map<string, Map<string, Gag>>> = mapOf(
  mapOf(object<Gag>({ since: integer, until: nullable(integer) })),
);
