const { RongCloud } = require('rongkit');
const { expectIntact } = require('./expect-intact.cjs');

expectIntact(RongCloud);
