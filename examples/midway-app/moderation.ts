import { Provide } from '@midwayjs/core';
import { OnCallback } from '@rongkit/midway';
import { refuse, type WebhookEvent } from 'rongkit/webhooks';

/** Words that no message may have. */
const FORBIDDEN = ['赌博'];

@Provide()
export class Moderation {
  @OnCallback('message.preSend')
  moderate({ data }: WebhookEvent<'message.preSend'>) {
    const found = FORBIDDEN.find((word) => data.content.includes(word));
    return found === undefined ? undefined : refuse(`the word "${found}" is not allowed here`);
  }
}
