const rongCloudSdk = require('rongkit/compat');
const first = require('rongkit/compat/v1');

/** The function of 3.1.1, with the members of 1.0.3: `require('rongcloud-sdk')` serves programs of either version. */
module.exports = Object.assign((settings) => rongCloudSdk(settings), first);
