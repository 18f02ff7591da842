module.exports = () => ({
  keys: 'for cookies',
  rongcloud: { client: globalThis.credentials },
  archive: globalThis.archive,
  // Callbacks need no CSRF token: they have no cookie, and are signed.
  security: { csrf: { ignore: '/rongcloud' } },
});
