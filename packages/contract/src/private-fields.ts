/**
 * Patterns for the names of fields that hold secrets or personal data, in parameters, results, callbacks and message
 * contents. The client never logs the values of fields that match `secrets`, `contents` or `persons`. `code` is a
 * verification code, and `ext` a field of the app's own. `secrets` are recognized in strings as well, as in `token=…`.
 */
export const privateFields = {
  /** Names of one-time codes and of credentials. */
  credentials: ['^code$', 'verify_?code', '^auth$'],
  secrets: ['secret', 'signature', 'token', 'passw', 'api_?key', 'authorization', 'cookie', 'mobile', 'phone'],
  contents: [
    'content',
    'ext',
    'alert',
    'title',
    'value',
    'variable',
    'query',
    'push_?data',
    'entry_?info',
    '^message$',
  ],
  persons: ['code', 'birth', 'ip$', 'mail', 'location', '^name$', 'nick', 'remark', 'user_?name'],
} as const;

const SECRET = new RegExp([...privateFields.secrets, ...privateFields.credentials].join('|'), 'i');
/** Names that only look like names of secret tokens: page tokens, and numbers of tokens that an AI model uses. */
const HARMLESS = /^page_?token$|tokens$/i;

/** Whether a field holds a secret or a phone number, by its name. */
export function isSecretField(name: string): boolean {
  return SECRET.test(name) && !HARMLESS.test(name);
}
