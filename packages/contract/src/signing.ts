/**
 * `Signature = hex(sha1(appSecret + nonce + timestamp))`, over the exact header values. The body is not signed.
 * The service accepts both names of each header; the second is for hosts that strip unknown headers.
 */
export const signingHeaders = {
  appKey: ['app-key', 'rc-app-key'],
  nonce: ['nonce', 'rc-nonce'],
  timestamp: ['timestamp', 'rc-timestamp'],
  signature: ['signature', 'rc-signature'],
} as const;

/** Request id, chosen by the client, for support requests; at most 36 characters. */
export const REQUEST_ID_HEADER = 'x-request-id';
export const MAX_REQUEST_ID_CHARS = 36;

/**
 * Maximum length of a nonce, documented since about 2020. Official SDKs exceed the maximum, so the service cannot enforce
 * it strictly.
 */
export const MAX_NONCE_CHARS = 18;

/** Correct test vectors. For the second, most documentation pages have a wrong signature, which is omitted here. */
export const signingVectors = [
  {
    appSecret: 'Y1W2MeFwwwRxa0',
    nonce: '14314',
    timestamp: '1408710653000',
    signature: '30be0bbca9c9b2e27578701e9fda2358a814c88f',
  },
  {
    appSecret: 'Y1W2MeFwwwRxa0',
    nonce: '14314',
    timestamp: '1408710653491',
    signature: 'dd11a264276f438b045b3b236a2741ddc89d48df',
  },
] as const;
