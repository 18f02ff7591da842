import type { PathFacts } from '../endpoints/facts.js';

/** Reason to ask the user before a command changes a production app. */
export type Risk = 'send' | 'destroy' | 'unknown' | 'bulk' | 'reset';

type Facts = Omit<PathFacts, 'path'>;

/** The effect of a call: the reason to ask the user first, and whether a repeated call is safe. */
export interface Effect {
  /** Reason to ask the user before the call on a production app; undefined if there is none. */
  readonly risk: Risk | undefined;
  readonly isSafeToRepeat: boolean;
}

/** The effect of a call with these parameters. */
export function effectOf({ repeat, destroys, reaches }: Facts, params: Readonly<Record<string, unknown>>): Effect {
  const alsoSends = typeof reaches === 'string' && [true, 1, '1', 'true'].includes(params[reaches] as never);
  const sends = repeat === 'send' || alsoSends;
  const risk = sends || reaches === true ? 'send' : destroys ? 'destroy' : undefined;
  return { risk, isSafeToRepeat: !sends };
}

/** Effect of a path that is not in the contract. */
export const UNKNOWN: Effect = { risk: 'unknown', isSafeToRepeat: false };
