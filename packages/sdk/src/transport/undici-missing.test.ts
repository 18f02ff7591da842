import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { programOf } from '../../../../tests/support/program.js';
import { runWithClient } from '../test-support/child.js';
import { startLoopback } from '../test-support/loopback.js';

/** Loader that finds no package `undici`. */
const LOADER = `
  export async function resolve(name, context, next) {
    if (name === 'undici') throw Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
    return next(name, context);
  }
`;

test('without the package undici a call fails once, names the package and blames no host', async () => {
  const server = await startLoopback();
  const entry = pathToFileURL(programOf('sdk', 'transport/undici-transport.ts')).href;
  const program = `
    import { register } from 'node:module';
    register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(LOADER)}));
    const { undiciTransport } = await import(${JSON.stringify(entry)});
    const other = rong.withOptions({ transport: undiciTransport(), baseUrls: [${JSON.stringify(server.url)}, 'http://b.test'] });
    const error = await other.user.checkOnline({ userId: 'u1' }).catch((reason) => reason);
    const { attempts, hosts } = other.stats();
    console.log(JSON.stringify([error.name, error.message, attempts, hosts.map(({ health }) => health)]));
  `;
  const { output } = await runWithClient(server.url, program);
  expect(JSON.parse(output)).toEqual([
    'ConfigurationError',
    expect.stringContaining('npm install undici@7'),
    1,
    [1, 1],
  ]);
  expect(server.seen).toEqual([]);
});
