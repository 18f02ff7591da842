import { Injectable } from '@nestjs/common';
import { OnCallback } from '@rongkit/nestjs';
import { refuse, type WebhookEvent } from 'rongkit/webhooks';

/** Words that no message may have. */
const FORBIDDEN = ['赌博'];

@Injectable()
export class Moderation {
  /** Contents of delivered messages, such as for a search index or an archive. */
  readonly archive: string[] = [];

  @OnCallback('message.preSend')
  moderate({ data }: WebhookEvent<'message.preSend'>) {
    const found = FORBIDDEN.find((word) => data.content.includes(word));
    return found === undefined ? undefined : refuse(`the word "${found}" is not allowed here`);
  }

  @OnCallback('message.route')
  keep({ data }: WebhookEvent<'message.route'>) {
    this.archive.push(data.content);
  }
}
