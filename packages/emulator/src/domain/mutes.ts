import type { Gag } from './state/index.js';
import { localTime, minutes } from './times.js';

/** Mutes or blocks, by place and then by user. */
type Gags = Map<string, Map<string, Gag>>;

export interface NewGags {
  readonly userIds: readonly string[];
  /** 0 is without end. */
  readonly minute: number;
  readonly at: number;
}

/** Mutes users at a place, in place of what they had there. */
export function addGags(gags: Gags, place: string, { userIds, minute, at }: NewGags): void {
  const here = gags.get(place) ?? new Map<string, Gag>();
  const until = minute === 0 ? null : at + minutes(minute);
  for (const userId of userIds) here.set(userId, { since: at, until });
  gags.set(place, here);
}

export function removeGags(gags: Gags, place: string, userIds: readonly string[]): void {
  const here = gags.get(place);
  for (const userId of userIds) here?.delete(userId);
  if (here?.size === 0) gags.delete(place);
}

/** Those that have not ended, in the order in which they were added. */
export function currentGags(gags: Gags, place: string, at: number): [userId: string, gag: Gag][] {
  return [...(gags.get(place) ?? [])].filter(([, gag]) => isRunning(gag, at));
}

export function isGagged(gags: Gags, place: string, userId: string, at: number): boolean {
  const gag = gags.get(place)?.get(userId);
  return gag !== undefined && isRunning(gag, at);
}

function isRunning({ until }: Gag, at: number): boolean {
  return until === null || until > at;
}

/** When a mute ends. How one without end reads is in no source; here it is empty. */
export function endOf({ until }: Gag, utcOffsetHours: number): string {
  return until === null ? '' : localTime(until, utcOffsetHours);
}
