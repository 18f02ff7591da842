import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { packedPackages } from './packed.js';
import { commit, filesIn, newProject, runSwitch } from './project.js';

const PAGE = readFileSync(fileURLToPath(new URL('../../../docs/move-over.md', import.meta.url)), 'utf8');

/** The program of the page, before. */
const [, before = ''] = /\/\/ before\n([\s\S]*?)\n\n\/\/ after/.exec(PAGE) ?? [];
const [, after = ''] = /\n {2}await (rong\.[^\n]*;)\n/.exec(PAGE) ?? [];
const lines = [...PAGE.matchAll(/^rong switch(.*)$/gm)].map(([, options = '']) =>
  options.trim().split(' ').filter(Boolean),
);

const CHECK = `const RongSDK = require('rongcloud-sdk')({ appkey: 'key', secret: 'secret' });
(async () => {
${before}
})();
`;

test('the page "Move over" works word for word', async () => {
  const manifest =
    '{\n  "scripts": { "test": "node check.js" },\n  "dependencies": {\n    "rongcloud-sdk": "^3.1.1"\n  }\n}\n';
  const packages = await packedPackages();
  expect(lines).toEqual([[], ['--apply', 'alias'], ['--apply', 'codemod']]);
  for (const options of lines) {
    const folder = commit(newProject({ 'package.json': manifest, 'check.js': CHECK }, '3.1.1'));
    const { code, stdout } = await runSwitch(
      folder,
      ...options,
      ...(options.length > 0 ? ['--packages', packages] : []),
    );
    expect([code, stdout]).toEqual([0, expect.stringContaining('Before: the tests passed')]);
    const files = filesIn(folder);
    if (options.length === 0) expect(files['check.js']).toBe(CHECK);
    if (options.includes('codemod')) expect(files['check.js']).toContain(after.replace('rong.', 'RongSDK.'));
  }
});
