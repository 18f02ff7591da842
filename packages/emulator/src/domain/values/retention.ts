import { UNIT_MS } from '@rongkit/contract';

/** The time for which the service stores data, in milliseconds. */
export const RETENTION = {
  /**
   * Messages that wait for users who are offline. Inferred: messages that are in no message history are stored as long,
   * for all users.
   */
  offline: 7 * UNIT_MS.day,
  /** The server-side message history. Inferred: 6 months are 180 days. */
  history: 180 * UNIT_MS.day,
  ultraGroupHistory: 7 * UNIT_MS.day,
  /** The hourly message logs, from the end of the hour. */
  hourLog: 3 * UNIT_MS.day,
  /** Inferred: pushes, SMS messages and captchas are kept as long as messages for users who are offline. */
  pushes: 7 * UNIT_MS.day,
  textMessages: 7 * UNIT_MS.day,
} as const;
