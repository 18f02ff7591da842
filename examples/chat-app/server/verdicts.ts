import { readMessage } from 'rongkit';
import { pass, refuse, toWeb, Webhooks } from 'rongkit/webhooks';
import { objection } from './moderation.js';

/** Answers the pre-send callback: whether a message may be delivered. */
export function verdicts(appSecret: string): (request: Request) => Promise<Response> {
  // An old signature may be a replay.
  const webhooks = new Webhooks({ appSecret, maxAgeMs: 60_000 });
  const endpoint = webhooks.endpoint('message.preSend', ({ data: { msgType, content } }) => {
    const message = readMessage({ objectName: msgType, content });
    const reason = message.type === 'RC:TxtMsg' ? objection(message.content.content) : undefined;
    return reason === undefined ? pass() : refuse(reason);
  });
  return toWeb(endpoint);
}
