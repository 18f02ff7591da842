import sdk from './index.js';

export const { init, validateSignature, user, message, group, chatroom } = sdk;
// biome-ignore lint/style/noDefaultExport: the old package is imported so
export default sdk;
