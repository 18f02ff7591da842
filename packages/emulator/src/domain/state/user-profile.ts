export interface UserProfileState {
  /** By user id. They are separate from what users are registered with. */
  readonly userProfiles: Map<string, UserProfile>;
}

export interface UserProfile {
  readonly createdAt: number;
  version: number;
  readonly fields: Map<string, string | number>;
  readonly extFields: Map<string, string>;
}

export function emptyUserProfileState(): UserProfileState {
  return {
    userProfiles: new Map(),
  };
}
