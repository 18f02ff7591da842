import { channel } from '#platform';
import type { RongError } from '../errors.js';
import type { ApiResponse, Attempt } from '../exchange.js';

/** A call started. Published on the channel `rongkit:call:start`. */
export interface CallStarted {
  /** Endpoint id such as `user.getToken`, or the path of a call by path. */
  readonly endpoint: string;
  /** `X-Request-ID` of the call. */
  readonly requestId: string;
}

/** A call succeeded. Published on the channel `rongkit:call:end`. */
export interface CallEnded extends CallStarted {
  /** Status, redacted headers, request id and attempts. */
  readonly response: ApiResponse;
}

/**
 * A call failed with a {@link RongError}. Published on the channel `rongkit:call:error`; other errors, such as those of
 * a middleware, are not.
 */
export interface CallFailed extends CallStarted {
  /** Error with which the call rejects. */
  readonly error: RongError;
}

/**
 * An attempt ended, with or without success. Published on the channel `rongkit:attempt`; in a hedged call, only for the
 * attempt that succeeded or failed last.
 */
export interface AttemptEnded extends CallStarted {
  /** Host, duration and outcome. */
  readonly attempt: Attempt;
  /** Number of the attempt, from 1. */
  readonly number: number;
  /** Delay before the next attempt in milliseconds; undefined if there is none. */
  readonly retryInMs: number | undefined;
}

/** The client switched to another host. Published on the channel `rongkit:host`. */
export interface HostSwitched {
  /** The host that calls went to before the switch. */
  readonly from: string;
  /** The new host, in the same form as {@link Attempt.host}. */
  readonly to: string;
}

/** Required part of a channel. The declarations of the package must compile without `@types/node`. */
interface Channel<T> {
  readonly hasSubscribers: boolean;
  publish(message: T): void;
}

interface Channels {
  readonly start: Channel<CallStarted>;
  readonly end: Channel<CallEnded>;
  readonly error: Channel<CallFailed>;
  readonly attempt: Channel<AttemptEnded>;
  readonly host: Channel<HostSwitched>;
}

/** Channels of `node:diagnostics_channel` for all clients of the process. */
export const channels: Channels = {
  start: open('rongkit:call:start'),
  end: open('rongkit:call:end'),
  error: open('rongkit:call:error'),
  attempt: open('rongkit:attempt'),
  host: open('rongkit:host'),
};

function open<T>(name: string): Channel<T> {
  return channel(name);
}
