import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { programOf } from '../support/program.js';
import { homeWith, temporaryFolder } from './folder.js';
import { hasShell } from './shells.js';

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

/** Keeps a shell from reading the settings of its user. */
const PLAIN: Readonly<Record<string, string>> = { bash: '--norc', zsh: '-f', fish: '--no-config' };

/** Runs a script in a shell that has sourced the completion. */
function inShell(shell: string, script: string): string {
  const { stdout, stderr, status } = spawnSync(shell, [PLAIN[shell] ?? '', '-c', script], { env, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

/** Scripts that print what a shell offers for a command line. */
const ASK: Readonly<Record<string, (words: readonly string[]) => string>> = {
  bash: (words) => `
    source <(rong completion bash)
    function_name=$(complete -p rong | sed 's/.*-F \\([^ ]*\\).*/\\1/')
    COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
    COMP_LINE='${words.join(' ')}'; COMP_POINT=\${#COMP_LINE}
    compopt() { :; }; _get_comp_words_by_ref() { cur=\${COMP_WORDS[COMP_CWORD]}; prev=\${COMP_WORDS[COMP_CWORD-1]}; words=("\${COMP_WORDS[@]}"); cword=$COMP_CWORD; }
    "$function_name"; printf '%s\\n' "\${COMPREPLY[@]}"`,
  zsh: (words) => `
    autoload -U compinit; compinit -u -D
    source <(rong completion zsh)
    _describe() { shift 2>/dev/null; for each in "$@"; do print -rl -- "\${(P@)each}" 2>/dev/null; done }
    compadd() { print -rl -- "$@" }
    words=(${words.map((word) => `'${word}'`).join(' ')}); CURRENT=${words.length}
    _rong; true`,
  fish: (words) => `rong completion fish | source; complete -C '${words.join(' ')}'`,
};

const LINES = [
  { words: ['rong', 'user', 'get-t'], offered: 'get-token' },
  { words: ['rong', 'us'], offered: 'user-profile' },
  { words: ['rong', 'user', 'get-token', '--port'], offered: '--portrait-uri' },
];

describe.each(Object.entries(ASK))('completion in %s', (shell, ask) => {
  const isThere = hasShell(shell);
  test.skipIf(!isThere).each(LINES)(
    `offers $offered${isThere ? '' : ` (skipped: no ${shell})`}`,
    ({ words, offered }) => {
      expect(inShell(shell, ask(words))).toContain(offered);
    },
  );
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
