import { createEmulator } from '@rongkit/emulator';
import { RongCloud } from 'rongkit';
import { refuse, Webhooks } from 'rongkit/webhooks';

export function must(holds, problem) {
  if (!holds) throw new Error(problem);
}

/**
 * Starts an emulator, and creates an endpoint that blocks messages with spam and archives the messages that were sent.
 */
export async function startScene() {
  const emulator = await createEmulator({ rateLimits: 'off' });
  const rong = new RongCloud(emulator.credentials);
  const { appKey, appSecret } = emulator.credentials;
  const archive = [];
  const endpoint = new Webhooks({ appKey, appSecret }).endpoints({
    'message.preSend': ({ data }) => (data.content.includes('spam') ? refuse('no spam') : undefined),
    'message.route': ({ data }) => void archive.push(data.content),
  });
  return { emulator, rong, endpoint, archive };
}

/** Checks the callbacks of an app that has the endpoint at `/rongcloud/*`. */
export async function expectCallbacks({ emulator, archive }, url) {
  await new RongCloud(emulator.credentials).user.getToken({ userId: 'ann', name: 'Ann' });
  emulator.callbacks.set({ url: `${url}/rongcloud`, 'message.preSend': `${url}/rongcloud/message.preSend` });
  const write = (text) =>
    emulator.sendAs('ann', {
      conversationType: 'PRIVATE',
      targetId: 'bob',
      content: JSON.stringify({ content: text }),
    });
  await write('hi 😀');
  const error = await write('spam').catch((reason) => reason);
  must(`${error}`.includes('held the message back'), `spam was answered ${error}`);
  await emulator.callbacks.settled();
  must(archive.join() === '{"content":"hi 😀"}', `the archive has ${archive}`);
  const forged = await fetch(`${url}/rongcloud/message.route`, { method: 'POST' });
  must(forged.status === 401, `a forged callback is answered with ${forged.status}`);
}
