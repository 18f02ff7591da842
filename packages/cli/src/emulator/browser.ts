import { spawn } from 'node:child_process';

/** Opens a URL in the user's browser, if there is a browser. */
export function openInBrowser(url: string): void {
  const [command, ...args] = commandFor(process.platform);
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  // No program can open the URL, which is printed anyway.
  child.on('error', () => {});
  child.unref();
}

function commandFor(platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open'];
  return platform === 'win32' ? ['explorer'] : ['xdg-open'];
}
