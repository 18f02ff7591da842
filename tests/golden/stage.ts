import http from 'node:http';
import type { Endpoint } from '@rongkit/contract';
import { createEmulator, type Duration, type Emulator } from '@rongkit/emulator';
import { AppServer } from './app-server.js';
import { canonical, Normalizer } from './canonical.js';
import { membersOf } from './state-view.js';
import { exchange, type Params, requestOf, type WireAnswer, type WireRequest } from './wire-call.js';

/** 10:00 in Beijing. */
const START = '2026-01-01T02:00:00Z';
const KEYS = { appKey: 'golden-key', appSecret: 'golden-secret' };

export interface StageOptions {
  /** The messages with a pre-send callback; default: none. With the callback, message ids are random. */
  readonly verdicts?: 'clients' | 'all';
  readonly multiDevice?: boolean;
  readonly smsCaptcha?: 'on' | 'off';
  readonly dataDir?: string;
  readonly history?: number;
}

/** One action, and all its effects. */
export interface Step {
  readonly name: string;
  readonly params: unknown;
  readonly answer: string;
  /** The callbacks and the packets to clients. */
  readonly told: readonly string[];
  /** The members of the state that changed, as JSON. */
  readonly changed: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** Returns the packets or events that another listener received in a step. */
export type Ear = () => Promise<readonly string[]>;

/** An emulator with fixed keys, a clock that stands still and an app server, and a record of every step. */
export class Stage {
  readonly emulator: Emulator;
  readonly steps: Step[] = [];
  readonly ears: Ear[] = [];
  readonly normalizer: Normalizer;
  readonly #appServer: AppServer;
  readonly #agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  #exported = '';
  #members: Readonly<Record<string, string>> = {};

  private constructor(emulator: Emulator, appServer: AppServer, options: StageOptions) {
    this.emulator = emulator;
    this.#appServer = appServer;
    this.normalizer = new Normalizer(options.verdicts !== undefined);
  }

  static async open(options: StageOptions = {}): Promise<Stage> {
    const { verdicts, ...rest } = options;
    const appServer = new AppServer();
    const url = await appServer.listen();
    const preSend = { url: `${url}/verdict`, serverMessages: verdicts === 'all' };
    const emulator = await createEmulator({
      ...KEYS,
      ...rest,
      now: START,
      idSeed: '',
      rateLimits: 'off',
      callbacks: {
        url,
        'message.route': { serverMessages: true },
        'bot.webhook': `${url}/bot`,
        ...(verdicts && { 'message.preSend': preSend }),
      },
    });
    return new Stage(emulator, appServer, options);
  }

  /** Runs an action, and records its effects. */
  async step<T>(name: string, params: unknown, act: () => Promise<readonly [answer: unknown, result: T]>): Promise<T> {
    const [answer, result] = await act();
    await this.emulator.callbacks.settled();
    const heard = [...this.#appServer.drain()];
    for (const ear of this.ears) heard.push(...(await ear()));
    this.steps.push({
      name,
      params,
      // Ids in bytes are replaced first: JSON would escape the byte in front of an id.
      answer: this.normalizer.text(canonical(typeof answer === 'string' ? this.normalizer.text(answer) : answer)),
      told: heard.map((text) => this.normalizer.text(text)),
      changed: this.#changes(),
    });
    return result;
  }

  /** A call of the server API. */
  call(endpoint: Endpoint, params: Params, asJson = false): Promise<Answer> {
    return this.request(endpoint.id, params, requestOf(endpoint, params, asJson));
  }

  request(name: string, params: unknown, request: WireRequest): Promise<Answer> {
    return this.step(name, params, async () => {
      const { status, bytes } = await this.send(request);
      const body = jsonOf(bytes);
      return [[status, body], { status, body }];
    });
  }

  /** Sends a request without recording a step. */
  send(request: WireRequest): Promise<WireAnswer> {
    return exchange(this.emulator, request, this.#agent);
  }

  advance(duration: Duration): Promise<void> {
    return this.step('the clock advances', duration, async () => {
      this.emulator.clock.advance(duration);
      return [null, undefined];
    });
  }

  async close(): Promise<void> {
    this.#agent.destroy();
    await this.emulator.close();
    this.#appServer.close();
  }

  #changes(): Record<string, string> {
    const exported = this.emulator.export();
    if (exported === this.#exported) return {};
    const members = this.#normalized(membersOf(this.emulator));
    const before = this.#members;
    this.#exported = exported;
    this.#members = members;
    const names = [...new Set([...Object.keys(before), ...Object.keys(members)])];
    return Object.fromEntries(
      names.filter((name) => before[name] !== members[name]).map((name) => [name, members[name] ?? 'gone']),
    );
  }

  #normalized(members: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(Object.entries(members).map(([name, json]) => [name, this.normalizer.text(json)]));
  }
}

function jsonOf(bytes: Buffer): Record<string, unknown> {
  const text = bytes.toString();
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return { text };
  }
}
