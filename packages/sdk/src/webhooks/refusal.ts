import { brand } from '../brand.js';
import { RongError } from '../errors.js';

/** Reasons to refuse a request, with the HTTP status of the answer. */
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

/** Reason to refuse a request. */
export type RefusalReason = keyof typeof refusals;

/** The request is not a valid callback. The error contains no data of the request. */
export class WebhookRefusal extends RongError {
  static {
    brand(WebhookRefusal, 'WebhookRefusal');
  }

  /** Reason of the refusal. */
  declare readonly reason: RefusalReason;
  /** HTTP status of the answer. */
  declare readonly status: number;

  constructor(reason: RefusalReason, detail = '') {
    super(detail ? `${reason}: ${detail}` : reason);
    this.reason = reason;
    this.status = refusals[reason];
  }
}
