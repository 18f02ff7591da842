import type { Group, GroupState } from '../../domain/state/index.js';
import { type Decoders, integer, mapOf, object, setOf, text } from '../decoders.js';
import { gags } from './gags.js';

const group = object<Group>({ groupId: text, name: text, createdAt: integer, members: setOf(text) });

export const groupDecoders: Decoders<GroupState> = {
  groups: mapOf(group),
  groupGags: gags,
};
