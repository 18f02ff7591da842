import type { CallbackOptions } from './callbacks/options.js';
import type { Moment } from './clock.js';

/**
 * A data center of RongCloud: `BJ` Beijing, `SG` Singapore, `SG_B` Singapore B, `NA` North America, `SAU` Saudi Arabia.
 */
export type DataCenterId = 'BJ' | 'SG' | 'SG_B' | 'NA' | 'SAU';

/** The certificate of an emulator that serves `https` and `wss`. */
export interface TlsOptions {
  /** The certificate, or a chain of certificates, as a PEM string. */
  readonly cert: string;
  /** The private key of the certificate, as a PEM string. */
  readonly key: string;
}

/** Options of `createEmulator`. All are optional. */
export interface EmulatorOptions {
  /**
   * The address to listen on. Without `adminToken`, the admin API answers programs on this machine only, whatever the
   * address.
   * @defaultValue '127.0.0.1'
   */
  readonly host?: string;
  /**
   * The port to listen on, from 0 to 65,535; 0 takes a free one.
   * @defaultValue 0
   */
  readonly port?: number;
  /**
   * The URL under which others reach the emulator, such as `http://emulator:8600`: scheme, host and port. Tokens, the
   * address of the gateway, and the URLs of message logs, captcha pictures and media files contain it.
   * @defaultValue the host that each request names in its Host header
   */
  readonly publicUrl?: string;
  /**
   * The token that opens the admin API to other machines and other host names: visible ASCII characters, or `true` for a
   * random one. Callers send it as `Authorization: Bearer <token>`; browsers exchange it for a cookie at
   * `POST /_rongkit/login`. Programs on this machine that call `localhost` or a loopback address need no token.
   * @defaultValue none: the admin API answers programs on this machine only
   */
  readonly adminToken?: string | true;
  /**
   * The app key that clients must send: visible ASCII characters.
   * @defaultValue the one kept in `dataDir`, or else a random one
   */
  readonly appKey?: string;
  /**
   * The app secret that clients must sign with: visible ASCII characters.
   * @defaultValue the one kept in `dataDir`, or else a random one
   */
  readonly appSecret?: string;
  /**
   * The path of a folder that keeps the state, the clock, the faults, the callback settings made at run time, and
   * uploaded files on disk. The next emulator with
   * the same folder continues from there, even if this one is killed. Only one emulator can use the folder at a time.
   * @defaultValue none: the state is in memory
   */
  readonly dataDir?: string;
  /**
   * Whether each change is flushed to the disk (fsync) before the call is answered, so that a power cut loses no
   * answered change. Without `fsync` a kill of the process loses none either. Needs `dataDir`; slows down every change.
   * @defaultValue false
   */
  readonly fsync?: boolean;
  /**
   * The maximum number of commands in the command history, from 0. The state after each of these commands can be looked
   * at in the inspector and by the admin API. The history also has a limit of 32 MB. Old commands are dropped in
   * batches, so the history may exceed its limits for a while. `'off'` and 0 keep no history.
   * @defaultValue 10000
   */
  readonly history?: number | 'off';
  /**
   * The maximum total size of the files that web clients upload for media messages, in bytes; a single file cannot be
   * larger either. When a new file exceeds the total, the oldest files are removed. The files are kept in the folder
   * `media` of `dataDir`, or else in memory; uploads under way take up to as much again. With 0, only empty files are
   * accepted.
   * @defaultValue 268435456 (256 MB)
   */
  readonly mediaBytes?: number;
  /**
   * Determines the ids of messages, tokens and codes: the same seed and the same calls give the same ids, except for
   * messages about which `message.preSend` asks. Tests with recorded ids need it.
   * @defaultValue the seed kept in `dataDir`, or else a random one, also after a reset
   */
  readonly idSeed?: string;
  /**
   * The rate limits: `'on'` for the documented ones, `'off'` for none, or a factor greater than 0, such as 10 for ten
   * times the calls.
   * @defaultValue 'on'
   */
  readonly rateLimits?: 'on' | 'off' | number;
  /**
   * The data center of the app. It decides the time zone of the times in answers and message logs.
   * @defaultValue 'BJ'
   */
  readonly dataCenter?: DataCenterId;
  /**
   * The time at which the clock starts, frozen until `resume` is called; from 1970 to 9998. `advance` and `set` move
   * the frozen clock.
   * @defaultValue the clock as kept in `dataDir`, or else the real time, running
   */
  readonly now?: Moment;
  /**
   * Whether an SMS with a verification code is sent only to a user who has solved a picture captcha.
   * @defaultValue 'off'
   */
  readonly smsCaptcha?: 'on' | 'off';
  /**
   * Whether a user can be connected with several web clients at once, each of which gets the private and group messages
   * that the others send. RongCloud turns this on for an app on request. Without it, a new client of a user disconnects
   * the previous one.
   * @defaultValue false
   */
  readonly multiDevice?: boolean;
  /**
   * Whether refusals have the codes of single services, such as 25410 for an entrusted group that does not exist.
   * Inferred: RongCloud's server API answers these codes; without the option, the code is 1002.
   * @defaultValue false
   */
  readonly moduleCodes?: boolean;
  /**
   * The certificate and key with which the emulator serves `https` and `wss` instead of `http` and `ws`. Web clients on
   * `https` pages need it; every caller must trust the certificate.
   * @defaultValue none: `http` and `ws`
   */
  readonly tls?: TlsOptions;
  /**
   * The callbacks (webhooks) to send to an app server, with their addresses. The option goes before settings that
   * `dataDir` has kept.
   * @defaultValue the settings that were made at run time and kept in `dataDir`, or else none are sent
   */
  readonly callbacks?: CallbackOptions;
}
