import { refuse, type WebhookEndpoint, type Webhooks } from 'rongkit/webhooks';

/**
 * Creates an endpoint for callbacks below one path, which blocks messages with a forbidden word and archives all
 * delivered messages.
 */
export function chatCallbacks(webhooks: Webhooks, archive: string[]): WebhookEndpoint {
  return webhooks.endpoints({
    'message.preSend': ({ data }) => (data.content.includes('赌博') ? refuse('not allowed here') : undefined),
    'message.route': ({ data }) => void archive.push(data.content),
  });
}
