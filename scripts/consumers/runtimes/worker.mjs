import { callBoth } from './call.mjs';
import { useAll } from './use-all.mjs';

// biome-ignore lint/style/noDefaultExport: workerd looks for it.
export default {
  async test(_, env) {
    await callBoth(env.RONGCLOUD_API_URL);
    await useAll(env.RONGCLOUD_API_URL);
  },
};
