/** Reads the events of an emulator, as a page of the inspector does: `listener <url>`. Prints the URL when it listens. */
const [url = ''] = process.argv.slice(2);
const { body } = await fetch(`${url}/_rongkit/events`);
if (!body) throw new Error('there are no events');
console.log(url);
for await (const _ of body);
