const rongCloudSdk = require('rongkit/compat');
const first = require('rongkit/compat/v1');

/**
 * The function of `rongcloud-sdk` 3.1.1 with the members of `rongcloud-sdk` 1.0.3: `require('rongcloud-sdk')` works for
 * programs written for either version.
 */
module.exports = Object.assign((settings) => rongCloudSdk(settings), first);
