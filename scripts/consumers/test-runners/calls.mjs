import process from 'node:process';
import * as rongkit from 'rongkit';
import { undiciTransport } from 'rongkit/undici';
import * as webhooks from 'rongkit/webhooks';
import { expectRefusal, expectWebhooks, expectWorking } from './expect-working.cjs';

const transports = () => [undefined, undiciTransport(), ...(hasFetchOfNode() ? [rongkit.fetchTransport()] : [])];

/** The `fetch` of happy-dom keeps to CORS, as in a page; fetchTransport then needs another `fetch`. */
const hasFetchOfNode = () => !('happyDOM' in globalThis);

export const calls = [
  ['calls arrive', () => expectWorking(rongkit, process.env.RONGCLOUD_API_URL, transports())],
  ['a send is tried again after a refused connection', () => expectRefusal(rongkit, transports())],
  ['callbacks are verified', () => expectWebhooks(rongkit, webhooks)],
];
