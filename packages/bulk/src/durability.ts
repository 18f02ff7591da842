import { ConfigurationError } from 'rongkit';
import type { Connection } from './connection.js';
import { keepTrying } from './keep-trying.js';

/** Redis settings without which a server may lose writes that it has acknowledged. */
const NEEDED = { appendonly: 'yes', appendfsync: 'always', 'maxmemory-policy': 'noeviction' } as const;

/** Throws unless the settings of Redis can be read, and show that Redis keeps all writes that it has acknowledged. */
export async function checkDurability({ setting }: Connection, isClosed: () => boolean): Promise<void> {
  const wrong: string[] = [];
  for (const [name, needed] of Object.entries(NEEDED)) {
    const value = await keepTrying(() => setting(name), isClosed).catch(() => undefined);
    if (value !== needed) wrong.push(`${name} must be "${needed}", and ${value ? `is "${value}"` : 'cannot be read'}`);
  }
  if (wrong.length === 0) return;
  throw new ConfigurationError(
    'connection',
    `leads to a Redis that may forget which messages were sent: ${wrong.join('; ')}. With allowVolatile: true, a run ends as "lost" when this Redis restarts`,
  );
}
