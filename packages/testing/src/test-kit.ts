import { createReadStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { removeUnfinishedReports } from '@rongkit/emulator/program';
import { RongCloud } from 'rongkit';
import { nameReport } from './name-report.js';
import { ReceivedWebhooks } from './received-webhooks.js';
import type { RongFixtures, TestKitOptions } from './test-kit-options.js';
import { TestUser } from './test-user.js';

type Parts = Pick<TestKit, 'emulator' | 'rong'>;

/**
 * An emulator with a client and a receiver of callbacks, for a test runner without an entry point of its own in this
 * package.
 *
 * ```ts
 * const kit = await TestKit.start();     // once
 * await kit.begin();                     // before each test
 * await kit.run('welcomes', async ({ rong, emulator }) => { … });
 * await kit.close();                     // at the end
 * ```
 */
export class TestKit {
  readonly emulator: Emulator;
  readonly rong: RongCloud;
  readonly #webhooks: ReceivedWebhooks;
  readonly #reports: string | false;
  /** Initial state of every test; undefined for an empty state. */
  readonly #seed: readonly Uint8Array[] | undefined;
  /** Reports that are being saved. A runner closes the kit while the test still runs if the test exceeds its timeout. */
  readonly #saves = new Set<Promise<string>>();
  #receives = false;

  private constructor({ emulator, rong }: Parts, webhooks: ReceivedWebhooks, { reports, seed }: Prepared) {
    this.emulator = emulator;
    this.rong = rong;
    this.#webhooks = webhooks;
    this.#reports = reports;
    this.#seed = seed;
  }

  /**
   * Starts the emulator, creates the state that `seed` describes, and removes unfinished reports of ended processes.
   */
  static async start(options: TestKitOptions = {}): Promise<TestKit> {
    const { seed, reports = 'test-results', ...others } = options;
    if (reports !== false) await removeUnfinishedReports(reports);
    const emulator = await createEmulator({ rateLimits: 'off', ...others });
    const rong = new RongCloud(emulator.credentials);
    try {
      const webhooks = await ReceivedWebhooks.start(emulator);
      return new TestKit({ emulator, rong }, webhooks, { reports, seed: await stateOf({ emulator, rong }, seed) });
    } catch (error) {
      await emulator.close();
      throw error;
    }
  }

  /** Begins a test: with the state of `seed`, and without logs, faults and callbacks of the test before. */
  async begin(): Promise<void> {
    await this.emulator.reset();
    if (this.#seed) await this.emulator.import(piecesOf(this.#seed));
    this.#receives = false;
  }

  /** The callbacks of this test. The first use makes the emulator send its callbacks here. */
  get webhooks(): ReceivedWebhooks {
    if (!this.#receives) this.#webhooks.turnOn();
    this.#receives = true;
    return this.#webhooks;
  }

  /** Fixtures of the current test. */
  get fixtures(): RongFixtures {
    const kit = this;
    const { rong, emulator } = kit;
    return {
      rong,
      emulator,
      get webhooks() {
        return kit.webhooks;
      },
      joinAsUser: (userId, options) => TestUser.join(emulator, rong, userId, options),
    };
  }

  /** Calls `begin` and runs a test. If the test fails, saves a report, and names the file in the error. */
  async run(name: string, test: (fixtures: RongFixtures) => unknown): Promise<void> {
    await this.begin();
    try {
      await test(this.fixtures);
    } catch (error) {
      nameReport(error, await this.saveReport(name));
      throw error;
    }
  }

  /** Saves a report of the current test, and resolves to its path; undefined with `reports: false`. */
  async saveReport(name: string): Promise<string | undefined> {
    if (this.#reports === false) return undefined;
    const saving = this.#saveIn(this.#reports, name);
    this.#saves.add(saving);
    try {
      return await saving;
    } finally {
      this.#saves.delete(saving);
    }
  }

  async #saveIn(folder: string, name: string): Promise<string> {
    const file = path.join(folder, `${fileNameOf(name)}.rongkit`);
    await mkdir(folder, { recursive: true });
    await this.emulator.save(file);
    return file;
  }

  /** Waits for the reports that are being saved, and stops the emulator. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#saves);
    this.rong.close();
    await this.#webhooks.close();
    await this.emulator.close();
  }
}

interface Prepared {
  readonly reports: string | false;
  readonly seed: readonly Uint8Array[] | undefined;
}

async function stateOf(
  { emulator, rong }: Parts,
  seed: TestKitOptions['seed'],
): Promise<readonly Uint8Array[] | undefined> {
  if (seed === undefined) return undefined;
  if (typeof seed === 'string') await emulator.import(createReadStream(seed));
  else await seed({ emulator, rong });
  return emulator.exportPieces();
}

async function* piecesOf(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

const MAX_NAME = 100;

/** File name for the name of a test: letters and digits of every script stay, and other characters become hyphens. */
function fileNameOf(name: string): string {
  const words = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return Array.from(words).slice(0, MAX_NAME).join('') || 'test';
}
