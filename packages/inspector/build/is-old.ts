import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { BUILT, CLIENT, PACKAGE, PACKAGES } from './places.js';

/** The files from which the page is built. */
const SOURCES = [
  ...['src', 'build', 'public', 'index.html', 'package.json'].map((name) => path.join(PACKAGE, name)),
  path.join(PACKAGES, 'contract/src'),
  CLIENT,
];

/** Whether the built page is missing, or older than its sources. */
export function isOld(): boolean {
  const built = changedAt(path.join(BUILT, 'index.html'));
  return SOURCES.some((source) => newestIn(source) > built);
}

/** The latest modification time in a path. The time of a folder changes when a file is added or removed. */
function newestIn(place: string): number {
  const names = statSync(place).isDirectory() ? readdirSync(place, { recursive: true, encoding: 'utf8' }) : [];
  return Math.max(changedAt(place), ...names.map((name) => changedAt(path.join(place, name))));
}

function changedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
