import type { RongCloud } from 'rongkit';
import { expand } from './endpoints/resources.js';
import { type CommandLine, type Flags, readGlobals } from './globals.js';
import { guard } from './guard/guard.js';
import type { Effect, Risk } from './guard/risk.js';
import type { Io } from './io.js';
import { Output } from './output/output.js';
import { findTarget, type Target } from './target/target.js';
import { type Language, languageOf, type Say, speaker } from './words/index.js';

/** Input, output, options, app and client of one command. Two commands of one process share no context. */
export class Context {
  readonly io: Io;
  readonly flags: Flags;
  /** The command line without the global options, with the command of an endpoint as two words. */
  readonly words: readonly string[];
  readonly language: Language;
  readonly say: Say;
  readonly output: Output;
  /** Exit code of a command that ends without an error. `exec` sets the exit code of its child process. */
  exitCode = 0;
  /** Name of the command in messages, such as `rong user get-token`; only `rong` until the command is known. */
  command = 'rong';
  /** Whether the current call is known to be safe to repeat. */
  isSafeToRepeat = false;
  #target: Promise<Target> | undefined;
  #client: Promise<RongCloud> | undefined;

  /** @throws {CliError} a global option is invalid */
  constructor(args: readonly string[], io: Io, { flags, rest }: CommandLine = readGlobals(args)) {
    this.io = io;
    this.flags = flags;
    this.words = expand(rest);
    this.language = languageOf(flags.lang, io.env);
    this.say = speaker(this.language);
    this.output = new Output(io, flags, this.say, this.language);
  }

  /** Returns a context for another command, with the same global options. */
  withWords(words: readonly string[]): Context {
    return new Context([], this.io, { flags: this.flags, rest: words });
  }

  /** Aborted by Ctrl-C or another signal, and when the reader of stdout closes the pipe. */
  get signal(): AbortSignal {
    return this.io.interrupts.signal;
  }

  /** The app to call, and its keys. */
  target(): Promise<Target> {
    const { io, flags, say } = this;
    this.#target ??= findTarget({ io, flags, say, note: (text) => this.output.note(text) });
    return this.#target;
  }

  /** A client of the app. */
  client(): Promise<RongCloud> {
    this.#client ??= this.#newClient();
    return this.#client;
  }

  /**
   * Asks the user before a risky call on a production app. Remembers whether the call is safe to repeat, which decides
   * the exit code if the answer is lost.
   */
  async admit(command: string, { risk, isSafeToRepeat }: Effect): Promise<void> {
    this.isSafeToRepeat = isSafeToRepeat;
    if (risk) await this.guard(command, risk);
  }

  /** Asks the user before a command changes a production app. */
  async guard(command: string, risk: Risk): Promise<void> {
    const { io, flags, say } = this;
    await guard(await this.target(), { io, flags, say, command, risk });
  }

  /** Closes the client, if the command has created one. */
  async close(): Promise<void> {
    const client = await this.#client?.catch(() => undefined);
    client?.close();
  }

  async #newClient(): Promise<RongCloud> {
    const [{ RongCloud }, options] = await Promise.all([import('rongkit'), this.clientOptions()]);
    return new RongCloud(options);
  }

  /** Client options for the app. */
  async clientOptions() {
    const { appKey, appSecret, baseUrls, smsBaseUrl } = await this.target();
    return { appKey, appSecret, baseUrls, smsBaseUrl, timeout: this.flags.timeoutMs };
  }
}
