import { build } from 'esbuild';
import { expect, test, vi } from 'vitest';
import { AdminClient } from './index.js';

test('the client of the admin API loads its own four files, and no server code', async () => {
  const { metafile } = await build({
    entryPoints: ['packages/emulator/src/admin/client/index.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    write: false,
  });
  const names = Object.keys(metafile.inputs).map((file) => file.split('/').at(-1));
  expect(names.sort()).toEqual(['admin-connection.ts', 'emitted.ts', 'index.ts', 'read-events.ts']);
  expect(Object.values(metafile.outputs)[0]?.bytes).toBeLessThan(16_000);
});

test('without fetch, the client names the option', () => {
  vi.stubGlobal('fetch', undefined);
  expect(() => new AdminClient({ url: 'http://127.0.0.1:1' })).toThrow('pass the option fetch');
  vi.unstubAllGlobals();
});
