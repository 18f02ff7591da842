import { build } from 'esbuild';
import { expect, test } from 'vitest';

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
