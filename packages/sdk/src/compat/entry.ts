export type * from './index.js';
// biome-ignore lint/style/noDefaultExport: `require('rongkit/compat')` gives the function, as the old package did
export { rongCloudSdk as default } from './index.js';
