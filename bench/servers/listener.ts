import { setTimeout as delay } from 'node:timers/promises';

/**
 * Loads an emulator as an open overview page of the inspector does: reads the events, and requests the data of the
 * overview as often as the page: `listener <url>`. Prints the URL of the emulator once it listens.
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
