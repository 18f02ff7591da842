import { RongError } from '../errors.js';

/** Why a request is no callback to act on, with the HTTP status that says so. */
const refusals = {
  'wrong method': 405,
  'too large': 413,
  'too slow': 408,
  'no signature': 401,
  'wrong signature': 401,
  'wrong app key': 401,
  stale: 401,
  replayed: 409,
  malformed: 400,
  'unknown callback': 404,
} as const;

export type RefusalReason = keyof typeof refusals;

/** A request that is no callback of RongCloud's, or none to act on. It says nothing of what the request held. */
export class WebhookRefusal extends RongError {
  readonly reason: RefusalReason;
  /** The HTTP status of the answer. */
  readonly status: number;

  constructor(reason: RefusalReason, detail = '') {
    super(detail ? `${reason}: ${detail}` : reason);
    this.reason = reason;
    this.status = refusals[reason];
  }
}
