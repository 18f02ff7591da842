import { fork } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** An old package, the facade that stands in for it, and its specs. */
export interface OldSdk {
  readonly version: string;
  readonly root: string;
  /** Source of the facade, and its export; the whole module if there is none. */
  readonly source: string;
  readonly exported?: string;
  /** Working folder of the specs. */
  readonly folder: string;
  readonly specs: readonly string[];
}

const rootOf = (name: string) => path.dirname(require.resolve(name));
const [third, first] = [rootOf('rongcloud-sdk'), rootOf('rongcloud-sdk-v1')];

export const oldSdks: readonly OldSdk[] = [
  {
    version: '3.1.1',
    root: third,
    source: here('../../packages/sdk/src/compat/index.ts'),
    exported: 'rongCloudSdk',
    folder: third,
    specs: ['spec/helpers/data.js', ...filesIn(path.join(third, 'spec'), /Spec\.js$/).map((each) => `spec/${each}`)],
  },
  {
    version: '1.0.3',
    root: first,
    source: here('../../packages/sdk/src/compat/v1/index.ts'),
    folder: path.join(first, 'test'),
    specs: filesIn(path.join(first, 'test'), /^test\..*\.js$/),
  },
];

export function filesIn(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => pattern.test(file))
    .sort();
}

/** Bundles a facade into one file, as a program would load it. */
export async function bundleFacade({ source, exported }: OldSdk, target: string): Promise<string> {
  const outfile = path.join(target, `${path.basename(path.dirname(source))}.cjs`);
  await build({
    stdin: {
      contents: exported
        ? `import { ${exported} } from ${JSON.stringify(source)}; module.exports = ${exported};`
        : `export * from ${JSON.stringify(source)};`,
      resolveDir: path.dirname(source),
    },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    outfile,
  });
  return outfile;
}

export interface SpecResult {
  readonly name: string;
  readonly passed: boolean;
  readonly why: readonly string[];
}

export interface Target {
  readonly url: string;
  readonly appKey: string;
  readonly appSecret: string;
  /** File that stands in for the package. */
  readonly facade?: string | undefined;
}

/** Runs a script beside the specs of an old package in a process of its own, and collects its messages. */
export function runIn<Message>(
  { root, folder }: OldSdk,
  script: string,
  args: readonly string[],
  target: Target,
): Promise<Message[]> {
  const child = fork(here(script), args, {
    cwd: folder,
    env: { ...process.env, OLD_SDK: JSON.stringify({ root, ...target }) },
    execArgv: ['--require', here('preload.cjs'), '--no-deprecation'],
    silent: true,
  });
  const messages: Message[] = [];
  let output = '';
  child.stdout?.on('data', (text) => {
    output += text;
  });
  child.stderr?.on('data', (text) => {
    output += text;
  });
  child.on('message', (message) => messages.push(message as Message));
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => (code === 0 ? resolve(messages) : reject(new Error(`exit code ${code}: ${output}`))));
  });
}
