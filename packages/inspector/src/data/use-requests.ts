import type { LoggedRequest } from '@rongkit/emulator/admin';
import { admin } from '../api/admin.js';
import { epoch } from '../live/stream.js';
import { type Loaded, useLoad } from './use-load.js';

/** The number of requests to keep: as many as the emulator keeps. */
const MAX_KEPT = 1000;

let known: { readonly epoch: string; readonly requests: readonly LoggedRequest[] } = { epoch: '', requests: [] };

/** The latest requests, oldest first. Loads only requests that are not loaded yet. */
export function useRequests(): Loaded<readonly LoggedRequest[]> {
  return useLoad(loadRequests, { key: 'requests', isOfNow: true, on: ['request', 'reset'] });
}

async function loadRequests(): Promise<readonly LoggedRequest[]> {
  const of = epoch.peek();
  const before = of !== '' && known.epoch === of ? known.requests : [];
  const after = before.at(-1)?.id;
  const later = await admin.listRequests(after === undefined ? {} : { after });
  known = { epoch: of, requests: [...before, ...later].slice(-MAX_KEPT) };
  return known.requests;
}
