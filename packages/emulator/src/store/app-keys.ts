import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { InvalidDocument, object, text } from '../domain/state/shape.js';

export interface AppKeys {
  readonly appKey: string;
  readonly appSecret: string;
}

const keysDecoder = object({ appKey: text, appSecret: text });

/**
 * The app key and secret of the options. Missing keys are read from the data folder, or else generated; generated keys
 * are saved in the data folder, if there is one.
 */
export function chooseAppKeys(options: Partial<AppKeys>, folder: string | undefined): AppKeys {
  const { appKey, appSecret } = options;
  if (appKey !== undefined && appSecret !== undefined) return { appKey, appSecret };
  const saved = folder === undefined ? undefined : readKeys(folder);
  const base = saved ?? { appKey: newKey(6), appSecret: newKey(9) };
  if (folder !== undefined && !saved) writeKeys(folder, base);
  return { appKey: appKey ?? base.appKey, appSecret: appSecret ?? base.appSecret };
}

function newKey(bytes: number): string {
  return randomBytes(bytes).toString('hex');
}

function keysFile(folder: string): string {
  return path.join(folder, 'app.json');
}

function readKeys(folder: string): AppKeys | undefined {
  const file = keysFile(folder);
  try {
    return keysDecoder(JSON.parse(readFileSync(file, 'utf8')), file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    if (error instanceof SyntaxError) throw new InvalidDocument(`${file} is not JSON.`, { cause: error });
    throw error;
  }
}

function writeKeys(folder: string, keys: AppKeys): void {
  writeFileSync(keysFile(folder), `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
}
