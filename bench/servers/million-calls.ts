// Runs the build, but takes the types from the sources: there may be no build when types are checked.
const { RongCloud } = (await import('../../packages/sdk/dist/index.js' as string)) as typeof import('rongkit');

/** Makes calls, and prints the size of the heap after each tenth of them, in bytes. Needs `--expose-gc`. */
const [url = '', count = '0'] = process.argv.slice(2);
const TENTHS = 10;
const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', baseUrls: [url], rateLimit: { scale: 1e6 } });

for (let tenth = 0; tenth < TENTHS; tenth++) {
  let left = Number(count) / TENTHS;
  const work = async () => {
    while (left-- > 0) await rong.user.getToken({ userId: 'u1', name: 'Ann' });
  };
  await Promise.all(Array.from({ length: 50 }, work));
  globalThis.gc?.();
  console.log(process.memoryUsage().heapUsed);
}
