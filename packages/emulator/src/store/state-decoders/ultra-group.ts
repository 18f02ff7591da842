import type { UltraGroup, UltraGroupChannel, UltraGroupState } from '../../domain/state/index.js';
import { type Decoders, integer, mapOf, object, oneOf, setOf, text } from '../decoders.js';

const channel = object<UltraGroupChannel>({
  busChannel: text,
  type: oneOf(0, 1),
  createdAt: integer,
  users: setOf(text),
  userGroups: setOf(text),
});

const ultraGroup = object<UltraGroup>({
  groupId: text,
  name: text,
  createdAt: integer,
  members: mapOf(integer),
  channels: mapOf(channel),
  userGroups: mapOf(setOf(text)),
  unpushLevels: mapOf(oneOf(-1, 0, 1, 2, 4, 5)),
});

export const ultraGroupDecoders: Decoders<UltraGroupState> = {
  ultraGroups: mapOf(ultraGroup),
  ultraGroupGags: mapOf(mapOf(mapOf(integer))),
  ultraGroupBans: mapOf(setOf(text)),
  ultraGroupBanWhitelists: mapOf(mapOf(setOf(text))),
  ultraGroupChanges: mapOf(integer),
};
