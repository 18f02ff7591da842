import type { Emulator } from './emulator.js';

/** Environment variables with which the client of `rongkit` calls an emulator. */
export type Environment = Readonly<Record<string, string>>;

/**
 * The environment variables for clients of an emulator: the keys, the address, and the rate limits unless they are the
 * documented ones, because a client cannot learn the limits of a server.
 *
 * @param publicUrl - the address for clients, if it differs from the address of the emulator
 */
export function environmentOf(
  { credentials, url }: Pick<Emulator, 'credentials' | 'url'>,
  publicUrl: string = url,
): Environment {
  const { appKey, appSecret, rateLimit } = credentials;
  return {
    RONGCLOUD_APP_KEY: appKey,
    RONGCLOUD_APP_SECRET: appSecret,
    RONGCLOUD_API_URL: publicUrl,
    ...(rateLimit !== undefined && {
      RONGCLOUD_RATE_LIMIT: rateLimit === 'off' ? 'off' : `x${rateLimit.scale}`,
    }),
  };
}

/** The environment variables to print: without the keys and the admin token that the user chose. */
export function environmentToCopy(
  emulator: Pick<Emulator, 'credentials' | 'url' | 'adminToken'>,
  options: { readonly appKey?: string; readonly appSecret?: string; readonly publicUrl?: string; adminToken?: unknown },
): Environment {
  const { RONGCLOUD_APP_KEY, RONGCLOUD_APP_SECRET, ...rest } = environmentOf(emulator, options.publicUrl);
  return {
    ...(options.appKey === undefined && RONGCLOUD_APP_KEY !== undefined && { RONGCLOUD_APP_KEY }),
    ...(options.appSecret === undefined && RONGCLOUD_APP_SECRET !== undefined && { RONGCLOUD_APP_SECRET }),
    ...rest,
    ...(options.adminToken === true &&
      emulator.adminToken !== undefined && { RONGKIT_ADMIN_TOKEN: emulator.adminToken }),
  };
}
