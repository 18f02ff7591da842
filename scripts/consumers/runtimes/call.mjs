import { fetchTransport, RongCloud } from 'rongkit';

/** A call by the default transport, and one by fetch. */
export async function callBoth(url) {
  for (const transport of [undefined, fetchTransport()]) {
    const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', baseUrls: [url], transport });
    const { token } = await rong.user.getToken({ userId: 'u1', name: 'Ann' });
    rong.close();
    if (token !== 'token') throw new Error(`the token is ${token}`);
  }
}
