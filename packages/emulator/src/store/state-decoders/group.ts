import type { EntrustedGroup, Group, GroupMemberInfo, GroupState } from '../../domain/state/index.js';
import { type Decoders, integer, mapOf, nullable, object, setOf, text } from '../decoders.js';
import { gags } from './gags.js';

const entrusted = object<EntrustedGroup>({
  owner: text,
  creator: text,
  managers: setOf(text),
  memberInfo: mapOf(object<GroupMemberInfo>({ nickname: text, extra: text })),
  invited: setOf(text),
  profile: mapOf(text),
  extProfile: mapOf(text),
  permissions: mapOf(integer),
  remarkNames: mapOf(text),
  followed: mapOf(mapOf(integer)),
});

const group = object<Group>({
  groupId: text,
  name: text,
  createdAt: integer,
  members: mapOf(integer),
  entrusted: nullable(entrusted),
});

export const groupDecoders: Decoders<GroupState> = {
  groups: mapOf(group),
  groupGags: gags,
  groupBans: setOf(text),
  groupBanWhitelists: mapOf(setOf(text)),
  groupRemarks: mapOf(mapOf(text)),
};
