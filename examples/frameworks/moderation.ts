import { refuse, type WebhookEndpoint, type Webhooks } from 'rongkit/webhooks';

/** Holds back messages with a forbidden word, and keeps the others: callbacks below one path. */
export function chatCallbacks(webhooks: Webhooks, archive: string[]): WebhookEndpoint {
  return webhooks.endpoints({
    'message.preSend': ({ data }) => (data.content.includes('赌博') ? refuse('not allowed here') : undefined),
    'message.route': ({ data }) => void archive.push(data.content),
  });
}
