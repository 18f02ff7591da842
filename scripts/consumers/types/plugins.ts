import { createServer } from 'node:http';
import { otel } from '@rongkit/otel';
import { RongCloud } from 'rongkit';
import { toNode, Webhooks } from 'rongkit/webhooks';

export const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', middleware: [otel()] });
export const server = createServer(toNode(new Webhooks({ appSecret: 'secret' }).endpoint('message.route', () => {})));
