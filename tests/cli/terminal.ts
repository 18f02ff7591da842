import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect } from 'vitest';
import { useFolders } from '../../packages/emulator/src/test-support/use-folder.js';
import { rongProgram } from './rong-process.js';
import { NO_PROFILES } from './run-rong.js';

export interface TerminalOptions {
  readonly columns?: number;
  /** The shell in the terminal. */
  readonly shell?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** A terminal with a shell in it, in which `rong` can be called. */
export interface Terminal {
  /** Types a line, and presses Enter. */
  type(line: string): void;
  /** Presses keys, by the names of tmux: `p`, `Enter`, `C-c`. */
  press(...keys: readonly string[]): void;
  /** Types the beginning of a line. */
  begin(text: string): void;
  /** The lines that the terminal shows, each whole if it goes over the edge. `isStyled` keeps the escape sequences of colors. */
  lines(isStyled?: boolean): string[];
  /** Waits until the screen shows a pattern, and returns the match. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
  resize(columns: number): void;
  /** Closes the terminal as its window does: processes in it get SIGHUP. */
  close(): void;
}

/** Opens terminals, and closes them after the test. */
export function useTerminals(): (options?: TerminalOptions) => Promise<Terminal> {
  const newFolder = useFolders();
  const sockets: string[] = [];
  afterEach(() => {
    for (const socket of sockets.splice(0)) spawnSync('tmux', ['-S', socket, 'kill-server']);
  });
  return async (options = {}) => {
    const folder = newFolder();
    const socket = path.join(folder, 'tmux');
    sockets.push(socket);
    return open(socket, folder, options);
  };
}

async function open(
  socket: string,
  folder: string,
  { columns = 80, shell = ['bash', '--norc', '--noprofile'], env = {}, cwd = folder }: TerminalOptions,
): Promise<Terminal> {
  const bin = path.join(folder, 'rong');
  writeFileSync(bin, `#!/bin/sh\nexec '${process.execPath}' '${rongProgram()}' "$@"\n`);
  chmodSync(bin, 0o755);
  const tmux = (...args: string[]) => execFileSync('tmux', ['-S', socket, '-u', ...args], { encoding: 'utf8' });
  const all = {
    ...NO_PROFILES,
    LANG: 'C.UTF-8',
    PS1: '$ ',
    HISTFILE: '',
    PATH: `${folder}:${process.env.PATH}`,
    ...env,
  };
  // Only what is named here reaches the commands: neither keys nor colors of whoever runs the tests.
  const assignments = Object.entries({ HOME: folder, TERM: 'screen-256color', ...all }).map(([k, v]) => `${k}=${v}`);
  const command = ['env', '-i', ...assignments, ...shell].map((each) => `'${each}'`).join(' ');
  tmux('-f', '/dev/null', 'new-session', '-d', '-x', String(columns), '-y', '30', '-c', cwd, command);
  const lines = (isStyled = false) => {
    const screen = tmux('capture-pane', '-p', '-J', ...(isStyled ? ['-e'] : []));
    return screen
      .trimEnd()
      .split('\n')
      .map((line) => line.trimEnd());
  };
  const until = async (pattern: RegExp) => {
    let screen = '';
    const look = () => {
      screen = lines().join('\n');
      return screen;
    };
    await expect.poll(look, { timeout: 20_000, interval: 40 }).toMatch(pattern);
    return pattern.exec(screen) as RegExpExecArray;
  };
  await until(/[$#>%] ?$/m);
  return {
    type: (line) => {
      tmux('send-keys', '-l', line);
      tmux('send-keys', 'Enter');
    },
    begin: (text) => void tmux('send-keys', '-l', text),
    press: (...keys) => void tmux('send-keys', ...keys),
    lines,
    until,
    resize: (width) => void tmux('resize-window', '-x', String(width)),
    close: () => void tmux('kill-session'),
  };
}
