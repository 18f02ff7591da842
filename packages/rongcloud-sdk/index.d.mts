import rongCloudSdk from 'rongkit/compat';
import type * as first from 'rongkit/compat/v1';

export type { OldAnswer, OldSettings, RongSDK } from 'rongkit/compat';
export type { First, FirstCallback } from 'rongkit/compat/v1';
export { chatroom, group, init, message, user, validateSignature } from 'rongkit/compat/v1';

/** The function of `rongcloud-sdk` 3.1.1 with the members of `rongcloud-sdk` 1.0.3. */
declare const sdk: typeof rongCloudSdk & typeof first;
// biome-ignore lint/style/noDefaultExport: the old package is imported so
export default sdk;
