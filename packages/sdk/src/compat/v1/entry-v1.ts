import { chatroom, group, init, message, user, validateSignature } from './index.js';

export * from './index.js';

const first: Pick<
  typeof import('./index.js'),
  'init' | 'validateSignature' | 'user' | 'message' | 'group' | 'chatroom'
> = { init, validateSignature, user, message, group, chatroom };

// biome-ignore lint/style/noDefaultExport: `import sdk from` works as with the old package
export default first;
