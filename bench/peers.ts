import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sizeOf } from '../scripts/installed-packages.js';
import { ROOT } from './child.js';

export interface Peer {
  /** Name and installed version of the SDK: `stripe 23.1.0`. */
  readonly label: string;
  readonly folder: string;
  /** Source code that creates a client of the SDK, as an app would write it. */
  readonly use: string;
}

/** The SDKs to compare with: RongCloud's own SDK, and the SDKs of two other services. */
export const peers: readonly Peer[] = [
  peer('rongcloud-sdk', "import sdk from 'rongcloud-sdk'; globalThis.client = sdk({});"),
  peer('stripe', "import Stripe from 'stripe'; globalThis.client = new Stripe('key');"),
  peer('openai', "import OpenAI from 'openai'; globalThis.client = new OpenAI({ apiKey: 'key' });"),
];

function peer(name: string, use: string): Peer {
  const folder = path.join(ROOT, 'node_modules', name);
  return { label: `${name} ${manifestOf(folder).version}`, folder, use };
}

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** Number and size of an SDK's package with its dependencies. Each package counts once. */
export function installed({ folder }: Peer): { readonly packages: number; readonly bytes: number } {
  const folders = new Set<string>();
  collect(folder, folders);
  const outer = [...folders].filter((each) => ![...folders].some((other) => each.startsWith(`${other}${path.sep}`)));
  return { packages: folders.size, bytes: outer.reduce((sum, each) => sum + sizeOf(each), 0) };
}

function collect(folder: string, folders: Set<string>): void {
  if (folders.has(folder)) return;
  folders.add(folder);
  for (const name of Object.keys(manifestOf(folder).dependencies ?? {})) {
    const found = find(folder, name);
    if (found !== undefined) collect(found, folders);
  }
}

/** Finds the folder of a package as Node.js does: in the `node_modules` of a folder, then of its parent folders. */
function find(from: string, name: string): string | undefined {
  const here = path.join(from, 'node_modules', name);
  if (existsSync(here)) return here;
  return from === path.dirname(from) ? undefined : find(path.dirname(from), name);
}
