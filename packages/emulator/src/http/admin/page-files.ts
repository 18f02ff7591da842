import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the inspector. */
export interface PageFile {
  readonly content: Buffer | string;
  readonly type: string;
  /** Whether the name of the file contains a hash of its content. */
  readonly isHashed: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** Folders that can hold the built page, relative to this file, in the built package and in the sources. */
const FOLDERS = ['./ui/', '../../../dist/ui/', '../../../../inspector/dist/'];

const NOT_BUILT = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>RongKit inspector</title>
<h1>The inspector is not built</h1>
<p>From the sources of RongKit, build it with <code>npm run build --workspace @rongkit/inspector</code>, and reload.
<p>The admin API works without it: <a href="/_rongkit/openapi.json">openapi.json</a> lists its routes.
`;

/**
 * Reads a file of the inspector by its path below `/_rongkit`; an empty path is the page. Undefined for a missing file.
 * If the inspector is not built, the page says so.
 */
export async function readPageFile(name: string): Promise<PageFile | undefined> {
  const file = name === '' ? 'index.html' : name.slice(1);
  const type = TYPES[path.extname(file)];
  // Only plain names, so that no path leaves the folder.
  if (type === undefined || !/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(file)) return undefined;
  const folder = findFolder();
  const content = folder === undefined ? undefined : await readFile(path.join(folder, file)).catch(() => undefined);
  if (content) return { content, type, isHashed: /-[\w-]{8}\.\w+$/.test(file) };
  return name === '' ? { content: NOT_BUILT, type, isHashed: false } : undefined;
}

/** The folder of the built page. The page can be built, and built again, while the emulator runs. */
function findFolder(): string | undefined {
  try {
    return FOLDERS.map((folder) => fileURLToPath(new URL(folder, import.meta.url))).find((folder) =>
      existsSync(path.join(folder, 'index.html')),
    );
  } catch {
    // In a bundle that is an ES module, the file does not know its own path.
    return undefined;
  }
}
