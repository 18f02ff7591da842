import { type Channel, channel } from 'node:diagnostics_channel';
import type { RongError } from '../errors.js';
import type { ApiResponse, Attempt } from '../exchange.js';

/** A call begins. On the channel `rongkit:call:start`. */
export interface CallStarted {
  /** `user.getToken`, or the path of a call by path. */
  readonly endpoint: string;
  readonly requestId: string;
}

/** A call has its result. On the channel `rongkit:call:end`. */
export interface CallEnded extends CallStarted {
  readonly response: ApiResponse;
}

/** A call failed. On the channel `rongkit:call:error`. */
export interface CallFailed extends CallStarted {
  readonly error: RongError;
}

/** An attempt ended, well or not. On the channel `rongkit:attempt`. */
export interface AttemptEnded extends CallStarted {
  readonly attempt: Attempt;
  /** 1 for the first. */
  readonly number: number;
  /** Whether another attempt follows, and after how long. */
  readonly retryInMs: number | undefined;
}

/** Calls go to another host from now on. On the channel `rongkit:host`. */
export interface HostSwitched {
  readonly from: string;
  readonly to: string;
}

interface Channels {
  readonly start: Channel<unknown, CallStarted>;
  readonly end: Channel<unknown, CallEnded>;
  readonly error: Channel<unknown, CallFailed>;
  readonly attempt: Channel<unknown, AttemptEnded>;
  readonly host: Channel<unknown, HostSwitched>;
}

/** What every client of the process does can be heard on these channels of `node:diagnostics_channel`. */
export const channels: Channels = {
  start: open('rongkit:call:start'),
  end: open('rongkit:call:end'),
  error: open('rongkit:call:error'),
  attempt: open('rongkit:attempt'),
  host: open('rongkit:host'),
};

function open<T>(name: string): Channel<unknown, T> {
  return channel(name) as Channel<unknown, T>;
}
