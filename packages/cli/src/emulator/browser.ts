import { spawn } from 'node:child_process';

/** Opens an address in the browser of the user, where there is one. */
export function openInBrowser(url: string): void {
  const [command, ...args] = commandFor(process.platform);
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  // Nothing to open it with: the address is printed anyway.
  child.on('error', () => {});
  child.unref();
}

function commandFor(platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open'];
  return platform === 'win32' ? ['explorer'] : ['xdg-open'];
}
