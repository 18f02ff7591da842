import { randomBytes } from 'node:crypto';

/** A seed for ids of messages, tokens and codes that differ from those of every other run. */
export function newIdSeed(): string {
  return randomBytes(8).toString('hex');
}
