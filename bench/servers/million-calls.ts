// Imports the build at run time, but the types of the sources, because types may be checked without a build.
const { RongCloud } = (await import('../../packages/sdk/dist/index.js' as string)) as typeof import('rongkit');

/** Makes `count` calls, and prints the size of the heap in bytes after each tenth of the calls. Needs `--expose-gc`. */
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
