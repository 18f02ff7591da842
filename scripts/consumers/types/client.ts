import { RongCloud, RongError, type UserGetTokenResult } from 'rongkit';
import { sendInBulk } from 'rongkit/bulk';
import { undiciTransport } from 'rongkit/undici';
import { RongCloud as V2 } from 'rongkit/v2';
import { toNode, toWeb, Webhooks } from 'rongkit/webhooks';

const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', transport: undiciTransport() });

export async function use(): Promise<UserGetTokenResult> {
  const notice = { fromUserId: 'u2', objectName: 'RC:TxtMsg', content: '{}' } as const;
  await sendInBulk(rong, 'message.publishPrivate', ['u1'], notice).finish();
  await new V2('key', 'secret').User.block({ userId: 'u1', minute: 10 });
  // @ts-expect-error userId is required
  await rong.user.getToken({ name: 'Ann' }).catch((error: unknown) => RongError.is(error));
  return rong.user.getToken({ userId: 'u1', name: 'Ann' });
}

const routed = new Webhooks({ appSecret: 'secret' }).endpoint('message.route', ({ data }) => {
  const text: string = data.content;
  return text;
});
export const handlers = [toWeb(routed), toNode(routed)];
