import { setTimeout as delay } from 'node:timers/promises';

/**
 * Reads the events of an emulator, and asks for what the overview of the inspector shows, as often as a page that is open:
 * `listener <url>`. Prints the URL when it listens.
 */
const [url = ''] = process.argv.slice(2);
const PAUSE_MS = 250;
const OVERVIEW = ['info', 'undelivered?limit=5'];
const { body } = await fetch(`${url}/_rongkit/events`);
if (!body) throw new Error('there are no events');
console.log(url);
let bytes = 0;

async function watch(): Promise<never> {
  for (let seen = 0; ; await delay(PAUSE_MS)) {
    if (seen === bytes) continue;
    seen = bytes;
    for (const route of OVERVIEW) await (await fetch(`${url}/_rongkit/${route}`)).text();
  }
}

void watch();
for await (const piece of body) bytes += piece.length;
