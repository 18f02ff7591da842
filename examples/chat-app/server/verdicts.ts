import { timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { signature } from 'rongkit';
import { objection } from './moderation.js';

const MOST_BYTES = 256 * 1024;
const OLDEST_MS = 60_000;

/** Answers the service's question whether a message may be delivered: the pre-send callback. */
export function verdicts(appSecret: string): Hono {
  const app = new Hono();
  app.post('/', bodyLimit({ maxSize: MOST_BYTES }), async (context) => {
    if (!isFromService(context.req.query(), appSecret)) return context.json({ error: 'the signature is wrong' }, 401);
    const { msgType, content } = await context.req.parseBody();
    const reason = msgType === 'RC:TxtMsg' ? objection(textIn(String(content))) : undefined;
    return context.json(reason === undefined ? { pass: 1 } : { pass: 0, extra: reason });
  });
  return app;
}

/** Only the service knows the secret, and an old signature may be somebody else's copy. */
function isFromService(query: Readonly<Record<string, string>>, appSecret: string): boolean {
  const { nonce = '', timestamp = '', signature: given = '' } = query;
  const expected = Buffer.from(signature(appSecret, nonce, timestamp));
  const actual = Buffer.from(given);
  const isFresh = Math.abs(Date.now() - Number(timestamp)) < OLDEST_MS;
  return isFresh && actual.length === expected.length && timingSafeEqual(actual, expected);
}

function textIn(content: string): string {
  try {
    return String((JSON.parse(content) as { content?: unknown }).content ?? '');
  } catch {
    return content;
  }
}
