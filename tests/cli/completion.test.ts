import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { programOf } from '../support/program.js';
import { homeWith, temporaryFolder } from './folder.js';
import { hasShell, hasTmux } from './shells.js';
import { useTerminals } from './terminal.js';

const openTerminal = useTerminals();
const folder = temporaryFolder();
let env: Record<string, string>;

beforeAll(() => {
  const bin = path.join(folder, 'rong');
  writeFileSync(bin, `#!/bin/sh\nexec '${process.execPath}' '${programOf('cli', 'main.ts')}' "$@"\n`);
  chmodSync(bin, 0o755);
  env = {
    ...homeWith(folder, { prod: { appKey: 'k' } }),
    PATH: `${folder}:${process.env.PATH}`,
    HOME: folder,
    TERM: 'dumb',
  };
});

/** Shells without the settings of their user, and the line that sources the completion. */
const SHELLS = [
  { name: 'bash', shell: ['bash', '--norc', '--noprofile'], source: 'source <(rong completion bash)' },
  { name: 'zsh', shell: ['zsh', '-f'], source: 'autoload -U compinit; compinit -u -D; source <(rong completion zsh)' },
  { name: 'fish', shell: ['fish', '--no-config'], source: 'rong completion fish | source' },
];

describe.each(SHELLS)('Tab in $name', ({ name, shell, source }) => {
  const isThere = hasTmux() && hasShell(name);

  test.skipIf(!isThere)('completes commands, options and values', async () => {
    const terminal = await openTerminal({ shell, env, columns: 120 });
    terminal.type(`${source}; echo sourced`);
    await terminal.until(/^sourced$/m);
    const complete = async (line: string, shown: RegExp) => {
      terminal.begin(line);
      terminal.press('Tab');
      await terminal.until(shown);
      // The command says that something is missing; the next line begins once it has ended.
      terminal.press('Enter');
      terminal.type(`echo end of ${line}`);
      await terminal.until(new RegExp(`^end of ${line}`, 'm'));
    };
    await complete('rong user get-t', /rong user get-token/);
    await complete('rong user get-token --port', /rong user get-token --portrait-uri/);
    await complete('rong user list --profile pr', /rong user list --profile prod/);
    await complete('rong emulator stat', /rong emulator status/);
  });
});

test.skipIf(!hasShell('bash'))('bash runs nothing of what was typed, and may source the script twice', () => {
  const script = `set -u; source <(rong completion bash); source <(rong completion bash)
    COMP_WORDS=(rong us); COMP_CWORD=1; __rong_complete; printf '%s ' "\${COMPREPLY[@]}"
    COMP_WORDS=(rong user get-token --name '$(touch typed)' --lang = z); COMP_CWORD=7; __rong_complete
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-c', script], {
    env,
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'user user-profile zh\n', stderr: '' });
  expect(existsSync(path.join(folder, 'typed'))).toBe(false);
});

test('PowerShell gets a script as well', () => {
  const { stdout } = spawnSync('rong', ['completion', 'powershell'], { env, encoding: 'utf8' });
  expect(stdout).toContain('Register-ArgumentCompleter');
});

test('the values of an option and the names of profiles are offered', () => {
  const offered = (...words: string[]) =>
    spawnSync('rong', ['complete', '--', ...words], { env, encoding: 'utf8' }).stdout;
  expect(offered('user', 'list', '--lang', '')).toContain('zh');
  expect(offered('--profile', '')).toContain('prod');
});
