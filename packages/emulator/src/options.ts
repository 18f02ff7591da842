import type { CallbackOptions } from './callbacks/options.js';
import type { Moment } from './clock.js';

/** Beijing, Singapore, Singapore B, North America, Saudi Arabia. */
export type DataCenterId = 'BJ' | 'SG' | 'SG_B' | 'NA' | 'SAU';

export interface TlsOptions {
  readonly cert: string;
  readonly key: string;
}

/** How to start an emulator. Everything may be left out. */
export interface EmulatorOptions {
  /**
   * The address to listen on. The admin API answers this machine only, whatever the address.
   * @defaultValue '127.0.0.1'
   */
  readonly host?: string;
  /**
   * The port to listen on; 0 takes a free one.
   * @defaultValue 0
   */
  readonly port?: number;
  /**
   * The app key that clients must send.
   * @defaultValue the one kept in `dataDir`, or else a random one
   */
  readonly appKey?: string;
  /**
   * The secret that clients must sign with.
   * @defaultValue the one kept in `dataDir`, or else a random one
   */
  readonly appSecret?: string;
  /**
   * A folder that keeps the state, so that the next emulator on it goes on from there, however this one ends.
   * @defaultValue none: the state is in memory
   */
  readonly dataDir?: string;
  /**
   * Whether a command is answered only once it is on the disk. Without it a killed emulator loses nothing that it
   * answered, with it a power cut does not either. Only counts with `dataDir`.
   * @defaultValue false
   */
  readonly fsync?: boolean;
  /**
   * The documented rate limits: on, off, or multiplied by a number.
   * @defaultValue 'on'
   */
  readonly rateLimits?: 'on' | 'off' | number;
  /**
   * Where the app lives, which decides the zone of the times in answers.
   * @defaultValue 'BJ'
   */
  readonly dataCenter?: DataCenterId;
  /**
   * The moment at which the clock starts, frozen.
   * @defaultValue the real time, running
   */
  readonly now?: Moment;
  /**
   * Whether text messages are only sent to those who have read a picture code.
   * @defaultValue 'off'
   */
  readonly smsCaptcha?: 'on' | 'off';
  /**
   * Whether a user may be connected by several web clients at once, as RongCloud opens it for apps that ask. What is
   * sent from one reaches the others. Without it the next client of a user ends the one before.
   * @defaultValue false
   */
  readonly multiDevice?: boolean;
  /**
   * The certificate and key, as PEM texts, by which the emulator serves `https` and `wss`. Web clients need it on pages
   * that come over `https`; whoever calls must trust the certificate.
   * @defaultValue none: `http` and `ws`
   */
  readonly tls?: TlsOptions;
  /**
   * What an app server is told by callbacks, and where.
   * @defaultValue nothing
   */
  readonly callbacks?: CallbackOptions;
}
