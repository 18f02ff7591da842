import { callBoth } from './call.mjs';

// biome-ignore lint/style/noDefaultExport: workerd looks for it.
export default {
  async test(_, env) {
    await callBoth(env.RONGCLOUD_API_URL);
  },
};
