import { AuthenticationError, RongCloud } from 'rongkit';
import { toWeb, Webhooks } from 'rongkit/webhooks';

/** Makes a call that succeeds and a call that is refused. */
export async function GET() {
  const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', baseUrls: [process.env.RONGCLOUD_API_URL] });
  const { token } = await rong.user.getToken({ userId: 'u1', name: '安' });
  const stranger = rong.withOptions({ appSecret: 'wrong' });
  const error = await stranger.user.getToken({ userId: 'u1', name: '安' }).catch((reason) => reason);
  const isRefused = error instanceof AuthenticationError;
  return Response.json({ token, isRefused, name: error.name, runtime: globalThis.EdgeRuntime ?? 'node' });
}

/** Receives callbacks of RongCloud. */
export const POST = (request) =>
  toWeb(new Webhooks({ appSecret: 'secret' }).endpoint('message.route', () => {}))(request);
