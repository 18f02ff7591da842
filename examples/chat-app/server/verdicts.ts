import { readMessage } from 'rongkit';
import { pass, refuse, toWeb, Webhooks } from 'rongkit/webhooks';
import { objection } from './moderation.js';

/** Returns the handler of the callback `message.preSend`, which decides whether a message is delivered. */
export function verdicts(appSecret: string): (request: Request) => Promise<Response> {
  // Callbacks with a signature older than a minute are refused, because they may be replays.
  const webhooks = new Webhooks({ appSecret, maxAgeMs: 60_000 });
  const endpoint = webhooks.endpoint('message.preSend', ({ data: { msgType, content } }) => {
    const message = readMessage({ objectName: msgType, content });
    const reason = message.type === 'RC:TxtMsg' ? objection(message.content.content) : undefined;
    return reason === undefined ? pass() : refuse(reason);
  });
  return toWeb(endpoint);
}
