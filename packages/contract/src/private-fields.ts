/**
 * Parts of the names of fields that hold secrets or personal data, in parameters, results, callbacks and message
 * contents. The client never logs the values of such fields. `code` is a verification code, and `ext` a field of the
 * app's own. `secrets` are recognized within texts as well, as in `token=…`.
 */
export const privateFields = {
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
