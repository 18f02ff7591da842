import { spawnSync } from 'node:child_process';

/** Whether this machine has a shell. */
export function hasShell(name: string): boolean {
  return spawnSync(name, ['--version']).status === 0;
}

export function howToGetShell(name: string): string {
  return `there is no ${name}: install it (apt-get install ${name})`;
}

/** Whether this machine has tmux, in which the tests open terminals. */
export function hasTmux(): boolean {
  return spawnSync('tmux', ['-V']).status === 0;
}
