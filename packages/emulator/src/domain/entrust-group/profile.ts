import { Refusal } from '../refusal.js';
import type { EntrustedGroup } from '../state/index.js';
import type { Entrusted } from './entrusted.js';

const MAX_EXT_FIELDS = 10;

/** What holds where nothing was set; `memProfilePerm` has no known default. */
const DEFAULT_PERMISSIONS = { joinPerm: 0, removePerm: 0, memInvitePerm: 0, invitePerm: 0, profilePerm: 0 };

/** The parts of a profile, as parameters have them. */
interface ProfileParts {
  readonly groupProfile?: Readonly<Record<string, string>>;
  readonly groupExtProfile?: Readonly<Record<string, string>>;
  readonly permissions?: Readonly<Record<string, number>>;
}

export function newEntrusted(owner: string, parts: ProfileParts): EntrustedGroup {
  const entrusted: EntrustedGroup = {
    owner,
    creator: owner,
    managers: new Set(),
    memberInfo: new Map(),
    invited: new Set(),
    profile: new Map(),
    extProfile: new Map(),
    permissions: new Map(),
    remarkNames: new Map(),
    followed: new Map(),
  };
  setProfile(entrusted, parts);
  return entrusted;
}

/** Changes what is given, and leaves the rest. */
export function setProfile(entrusted: EntrustedGroup, parts: ProfileParts): void {
  const { groupProfile = {}, groupExtProfile = {}, permissions = {} } = parts;
  setAll(entrusted.profile, groupProfile);
  setAll(entrusted.extProfile, groupExtProfile);
  setAll(entrusted.permissions, permissions);
}

function setAll<T>(map: Map<string, T>, values: Readonly<Record<string, T>>): void {
  for (const [key, value] of Object.entries(values)) map.set(key, value);
}

export function requireFewExtFields({ extProfile }: EntrustedGroup, { groupExtProfile = {} }: ProfileParts): void {
  if (new Set([...extProfile.keys(), ...Object.keys(groupExtProfile)]).size > MAX_EXT_FIELDS) {
    throw new Refusal(1002, `the number of groupExtProfile should be at most ${MAX_EXT_FIELDS}.`);
  }
}

/** The parts of a profile, as answers have them. */
export function profileTexts({ entrusted }: Entrusted) {
  return {
    groupProfile: JSON.stringify(Object.fromEntries(entrusted.profile)),
    groupExtProfile: JSON.stringify(Object.fromEntries(entrusted.extProfile)),
    permissions: JSON.stringify({ ...DEFAULT_PERMISSIONS, ...Object.fromEntries(entrusted.permissions) }),
  };
}
