/**
 * Runs each step of `Dockerfile` in a separate root folder, since Docker itself does not run everywhere. Then runs the
 * emulator as its container would: without root permissions, without a network, and with a read-only root folder. Needs
 * root on Debian with `debootstrap`; takes a few minutes. Docker, its build cache and the digest of the base image are
 * not tested.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Instruction, type Stage, stagesOf } from './image/dockerfile.js';
import { Layer, makeBase, removeFolder, run, runIn, start } from './image/root-folder.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAX_BYTES = 15 * 1024 * 1024;

/** Image while it is built: its files, and how its container starts. */
interface Image {
  readonly layer: Layer;
  cwd: string;
  user: string;
  readonly env: NodeJS.ProcessEnv;
  entrypoint: readonly string[];
  healthCheck: readonly string[];
}

type Images = ReadonlyMap<string, Image>;

const STEPS: Readonly<Record<string, (image: Image, instruction: Instruction, images: Images) => void>> = {
  ARG: (image, { words: [name = ''] }) => {
    if (process.env[name] !== undefined) image.env[name] = process.env[name];
  },
  WORKDIR: (image, { words: [folder = ''] }) => {
    image.cwd = folder;
    mkdirSync(path.join(image.layer.root, folder), { recursive: true });
  },
  COPY: (image, { flags, words: [from = '', to = ''] }, images) => copy(image, { from, to, flags }, images),
  RUN: ({ layer, cwd, env }, { words: [command = ''] }) => runIn(layer.root, { cwd, env, command }),
  USER: (image, { words: [user = ''] }) => {
    image.user = user;
  },
  EXPOSE: () => {},
  HEALTHCHECK: (image, { words: [words = ''] }) => {
    image.healthCheck = JSON.parse(words.slice(words.indexOf('['))) as string[];
  },
  ENTRYPOINT: (image, { words: [words = ''] }) => {
    image.entrypoint = JSON.parse(words) as string[];
  },
};

interface Copied {
  readonly from: string;
  readonly to: string;
  readonly flags: Instruction['flags'];
}

function copy({ layer, cwd }: Image, { from, to, flags }: Copied, images: Images): void {
  const target = path.resolve('/', cwd, to);
  if (flags.from === undefined) {
    copyTracked(path.join(layer.root, target));
    return;
  }
  const source = images.get(flags.from);
  if (source === undefined) throw new Error(`There is no stage ${flags.from}`);
  cpSync(path.join(source.layer.root, from), path.join(layer.root, target), {
    recursive: true,
    verbatimSymlinks: true,
  });
  if (flags.chown !== undefined) run('chroot', [layer.root, 'chown', '-R', flags.chown, target]);
}

/** Copies the files that git tracks. */
function copyTracked(target: string): void {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  for (const file of listed.split('\0').filter((name) => name !== '')) {
    cpSync(path.join(ROOT, file), path.join(target, file), { verbatimSymlinks: true });
  }
}

function build({ instructions }: Stage, layer: Layer, images: Images): Image {
  const image: Image = { layer, cwd: '/', user: 'root', env: {}, entrypoint: [], healthCheck: [] };
  for (const instruction of instructions) {
    console.log(`\n== ${instruction.name} ${instruction.words.join(' ')}`);
    const step = STEPS[instruction.name];
    if (step === undefined) throw new Error(`${instruction.name} is not run here`);
    step(image, instruction, images);
  }
  return image;
}

function expectThat(isSo: boolean, what: string): void {
  console.log(`${isSo ? 'ok    ' : 'FAILED'}  ${what}`);
  if (!isSo) process.exitCode = 1;
}

/** Starts the container, and checks its health as Docker does. */
async function tryOut(image: Image): Promise<void> {
  const { layer, user, entrypoint, healthCheck } = image;
  expectThat(layer.bytes <= MAX_BYTES, `the layers have ${layer.bytes} bytes, at most ${MAX_BYTES}`);
  layer.makeReadOnly();
  const container = start(layer.root, user, entrypoint, image.env);
  const ended = new Promise<number | null>((resolve) => container.once('exit', resolve));
  for await (const line of createInterface({ input: container.stdout ?? process.stdin })) {
    if (line.includes('ready')) break;
  }
  const pid = execFileSync('pgrep', ['--parent', String(container.pid)], { encoding: 'utf8' }).trim();
  const inside = (command: readonly string[], id = user) => {
    const entered = ['--target', pid, '--net', '--pid', '--mount'];
    try {
      execFileSync('nsenter', [...entered, 'chroot', `--userspec=${id}:${id}`, layer.root, ...command], {
        stdio: 'pipe',
      });
      return true;
    } catch {
      return false;
    }
  };
  expectThat(inside(healthCheck), 'the health check passes');
  expectThat(inside(['sh', '-c', 'test "$(id -u)" = 1000']), 'the user is not root');
  expectThat(!inside(['touch', '/file'], 'root'), 'the root folder is read only');
  expectThat(inside(['sh', '-c', 'grep -q emulator /proc/1/cmdline']), 'the emulator is the first process');
  process.kill(Number(pid), 'SIGTERM');
  expectThat((await ended) === 0, 'it ends with code 0 when it is told to');
}

const folder = mkdtempSync(path.join(tmpdir(), 'rongkit-image-'));
const images = new Map<string, Image>();
const layers: Layer[] = [];
try {
  const base = makeBase(folder);
  for (const stage of stagesOf(readFileSync(path.join(ROOT, 'Dockerfile'), 'utf8'))) {
    const layer = new Layer(path.join(folder, stage.name), base);
    layers.push(layer);
    images.set(stage.name, build(stage, layer, images));
  }
  const last = [...images.values()].at(-1);
  if (last === undefined) throw new Error('The Dockerfile has no stage');
  await tryOut(last);
} finally {
  for (const layer of layers) layer.remove();
  removeFolder(folder);
}
