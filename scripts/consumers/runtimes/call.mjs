import { fetchTransport, RongCloud } from 'rongkit';

/** Makes a call with the default transport and a call with the `fetch` transport. */
export async function callBoth(url) {
  for (const transport of [undefined, fetchTransport()]) {
    const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', baseUrls: [url], transport });
    const { token } = await rong.user.getToken({ userId: 'u1', name: 'Ann' });
    rong.close();
    if (token !== 'token') throw new Error(`the token is ${token}`);
  }
}
