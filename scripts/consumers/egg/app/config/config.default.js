module.exports = () => ({
  keys: 'for cookies',
  rongcloud: { client: globalThis.credentials },
  archive: globalThis.archive,
  // Callbacks come without a cookie, and are signed.
  security: { csrf: { ignore: '/rongcloud' } },
});
