import { type ClientOptions, type Middleware, type RongCloud, textMessage } from 'rongkit';
import { type BulkRun, BulkSourceError, type Checkpoint, type Chunk, type Status, sendInBulk } from 'rongkit/bulk';
import { vi } from 'vitest';
import { ProcessRateLimiter } from '../../packages/sdk/src/limits/process-rate-limiter.js';
import { at, drive, sleep, Violation } from './clock.js';
import { type Action, CALM, type Incarnation, type Interference, type Schedule } from './schedule.js';
import { Network, receiversOf, Service } from './service.js';
import { playSolo } from './solo.js';

/** The client, loaded twice: an application may have an ES module and a CommonJS copy. */
export interface Copies {
  readonly own: typeof import('rongkit');
  readonly other: typeof import('rongkit');
}

/** Error of a middleware. */
class Breaker extends Error {}

/** Longest time between an abort and the end of the run: what readers and middlewares take for calls that have ended. */
const ENDS_WITHIN_MS = 5000;

const never = new Promise<never>(() => {});

/** Plays a schedule, and throws a {@link Violation} if a message is sent twice, or its outcome is told wrong or not at all. */
export async function play(
  { receivers: count, incarnations, solos, betweenMs }: Schedule,
  copies: Copies,
): Promise<void> {
  const receivers = Array.from({ length: count }, (_, index) => `u${index}`);
  for (const [index, solo] of solos.entries()) {
    const { RongCloud } = index === 0 ? copies.own : copies.other;
    const { fates, attempts, minDelayMs } = incarnations[0] ?? CALM;
    const retry = { attempts, minDelayMs };
    await playSolo(solo, fates, (transport, options) => {
      return new RongCloud({ appKey: 'k', appSecret: 's', transport, retry, ...options });
    });
  }
  const world: World = {
    receivers,
    service: new Service(),
    checkpoint: { done: 0, ahead: [] },
    told: new Set(),
    mayRepeat: new Map(),
  };
  for (const [index, incarnation] of [...incarnations, CALM].entries()) {
    await new Process(world, incarnation, index, copies).live();
    vi.clearAllTimers();
    vi.advanceTimersByTime(betweenMs);
  }
  for (const receiver of receivers) {
    if (!world.told.has(receiver)) throw new Violation(`nothing was told about ${receiver}`);
    const arrived = world.service.deliveries.filter((each) => each.receiver === receiver).length;
    const most = 1 + (world.mayRepeat.get(receiver) ?? 0);
    if (arrived > most) throw new Violation(`${receiver} got ${arrived} messages, and ${most} at most`);
  }
}

/** Everything that outlives a process. */
interface World {
  readonly receivers: readonly string[];
  readonly service: Service;
  /** The stored checkpoint. */
  checkpoint: Checkpoint;
  readonly told: Set<string>;
  /** Number of crashes that lost the outcome of a receiver whose message had arrived. */
  readonly mayRepeat: Map<string, number>;
}

interface BulkCall {
  readonly receivers: readonly string[];
  landedAt: number | undefined;
}

/** A process that runs a bulk send from the stored checkpoint. */
class Process {
  readonly #world: World;
  readonly #plan: Incarnation;
  readonly #index: number;
  readonly #copies: Copies;
  readonly #network: Network;
  readonly #controller = new AbortController();
  readonly #run: BulkRun<string>;
  readonly #calls: BulkCall[] = [];
  readonly #onWire = new Map<string, number>();
  readonly #told = new Map<string, Chunk<string>>();
  readonly #from: Checkpoint;
  #violation: Violation | undefined;
  #readerFreeAt = performance.now();
  #isPaused = false;
  #isEnded = false;
  #abortedAt: number | undefined;
  #isCrashed = false;
  #isSourceStuck = false;
  #isDone = false;
  #error: unknown;

  constructor(world: World, plan: Incarnation, index: number, copies: Copies) {
    this.#world = world;
    this.#plan = plan;
    this.#index = index;
    this.#copies = copies;
    this.#from = world.checkpoint;
    const { service } = world;
    this.#network = new Network(service, { fates: plan.fates, incarnation: index, begins: () => {} });
    const { concurrency, chunkSize, isIdempotent, maxFailures } = plan;
    const message = { fromUserId: 'me', ...textMessage('hi') };
    this.#run = sendInBulk(this.#newClient(), 'message.publishPrivate', this.#source() as string[], message, {
      concurrency,
      chunkSize,
      idempotent: isIdempotent,
      maxFailures,
      from: this.#from,
      signal: this.#controller.signal,
      ...(isIdempotent && { hedgeAfterMs: plan.hedgeAfterMs }),
    });
  }

  async live(): Promise<void> {
    for (const action of this.#plan.actions) at(action, () => this.#act(action.kind));
    void this.#read();
    await drive(
      () => this.#isDone || this.#isCrashed || this.#violation !== undefined,
      () => this.#unstick(),
    );
    if (this.#violation) throw this.#violation;
    if (this.#isCrashed) this.#checkAfterCrash();
    else this.#check();
  }

  #newClient(): RongCloud {
    const { isOtherCopy, attempts, minDelayMs, perMinute, maxWaitMs, totalMs, hosts, interferences } = this.#plan;
    const { RongCloud } = this.#copies[isOtherCopy ? 'other' : 'own'];
    const isPlain = interferences.length === 0 && this.#index % 2 === 1;
    const options: ClientOptions = {
      appKey: 'k',
      appSecret: 's',
      baseUrls: ['http://a', 'http://b'].slice(0, hosts),
      transport: { send: (request) => this.#send(request), close: () => {} },
      retry: { attempts, minDelayMs, maxDelayMs: Math.max(5000, minDelayMs) },
      timeout: { total: totalMs },
      rateLimit: perMinute === 0 ? 'off' : { scale: perMinute / 6000, maxWaitMs, limiter: new ProcessRateLimiter() },
      middleware: isPlain ? [] : [this.#probe(), ...(interferences.length > 0 ? [this.#interfere()] : [])],
    };
    return new RongCloud(options);
  }

  async #send(request: Parameters<Network['send']>[0]): ReturnType<Network['send']> {
    if (this.#isCrashed) return never;
    const key = receiversOf(request).join();
    const others = this.#onWire.get(key) ?? 0;
    if (request.signal?.aborted) this.#violate('a request begins after the abort of its call');
    if (this.#isEnded) this.#violate('a request begins after the end of the run');
    this.#onWire.set(key, others + 1);
    try {
      return await this.#network.send(request);
    } finally {
      this.#onWire.set(key, (this.#onWire.get(key) ?? 1) - 1);
    }
  }

  /** Watches the calls of the run, from outside of the other middlewares. */
  #probe(): Middleware {
    return async (request, next) => {
      const call: BulkCall = { receivers: [request.params.toUserId].flat() as string[], landedAt: undefined };
      if (this.#isPaused) this.#violate('a chunk starts while the run is paused');
      if (this.#isEnded) this.#violate('a chunk starts after the end of the run');
      this.#calls.push(call);
      try {
        return await next(request);
      } finally {
        call.landedAt = performance.now();
      }
    };
  }

  #interfere(): Middleware {
    const { interferences } = this.#plan;
    let count = 0;
    return (request, next) => {
      const interference = interferences[count++ % interferences.length] as Interference;
      return interferes(interference, request, next, () => {
        return new this.#copies.own.ConfigurationError('mine', 'is missing');
      });
    };
  }

  #source(): Iterable<string> | AsyncIterable<string> {
    const { source, isSyncSource } = this.#plan;
    const { receivers } = this.#world;
    if (isSyncSource) return source.includes(-2) ? brokenAt(receivers, source.indexOf(-2)) : receivers;
    return this.#slowly(receivers, source);
  }

  async *#slowly(receivers: readonly string[], waits: readonly number[]): AsyncGenerator<string> {
    for (const [index, receiver] of receivers.entries()) {
      const wait = waits[index] ?? 0;
      if (wait === -2) throw new Error('the cursor is gone');
      this.#isSourceStuck = wait === -1;
      if (wait === -1) await never;
      if (wait > 0) await sleep(wait);
      yield receiver;
    }
  }

  async #read(): Promise<void> {
    const { readerMs, leavesAfter } = this.#plan;
    let count = 0;
    try {
      for await (const chunk of this.#run) {
        if (this.#isCrashed) return await never;
        this.#tell(chunk);
        this.#checkPrompt(chunk);
        if (readerMs > 0) await sleep(readerMs);
        if (this.#isCrashed) return await never;
        this.#world.checkpoint = copyOf(chunk.checkpoint);
        this.#readerFreeAt = performance.now();
        if (++count >= leavesAfter) break;
      }
    } catch (error) {
      this.#error = error;
    }
    if (this.#isCrashed) return;
    for (const chunk of this.#run.unread) this.#tell(chunk);
    this.#world.checkpoint = copyOf(this.#run.checkpoint);
    this.#isDone = true;
  }

  #tell(chunk: Chunk<string>): void {
    for (const receiver of chunk.receivers) {
      if (this.#told.has(receiver)) this.#violate(`${receiver} is told twice`);
      this.#told.set(receiver, chunk);
      this.#world.told.add(receiver);
    }
  }

  /** An outcome is told when the call has ended and the reader is free, whatever the source does. */
  #checkPrompt({ receivers, position }: Chunk<string>): void {
    const call = this.#calls.findLast((each) => each.receivers[0] === receivers[0]);
    if (call?.landedAt === undefined) return;
    if (performance.now() > Math.max(call.landedAt, this.#readerFreeAt)) {
      this.#violate(`the outcome at ${position} is told ${performance.now() - call.landedAt} ms late`);
    }
  }

  #act(kind: Action['kind']): void {
    if (this.#isDone || this.#isCrashed) return;
    switch (kind) {
      case 'pause':
        this.#run.pause();
        this.#isPaused = true;
        return;
      case 'resume':
        this.#isPaused = false;
        this.#run.resume();
        return;
      case 'stop':
        this.#run.stop();
        this.#isEnded = true;
        return;
      case 'abort':
      case 'abort by signal':
        if (kind === 'abort') this.#run.abort(new Error('enough'));
        else this.#controller.abort();
        this.#isEnded = true;
        this.#abortedAt ??= performance.now();
        return;
      case 'crash':
        this.#isCrashed = true;
        this.#network.die();
    }
  }

  #unstick(): boolean {
    if (this.#isPaused) this.#act('resume');
    else if (this.#isSourceStuck && !this.#isEnded) this.#act('stop');
    else return false;
    return true;
  }

  #arrivedAt(receiver: string): number {
    return this.#world.service.deliveries.filter((each) => {
      return each.receiver === receiver && each.incarnation === this.#index;
    }).length;
  }

  #check(): void {
    this.#checkError();
    for (const [position, receiver] of this.#world.receivers.entries()) {
      const status = this.#told.get(receiver)?.status;
      this.#checkArrival(receiver, status);
      this.#checkCheckpoint(receiver, position, status);
    }
    this.#checkProgress();
    if (this.#abortedAt !== undefined && performance.now() - this.#abortedAt > ENDS_WITHIN_MS) {
      this.#fail(`the run ends ${performance.now() - this.#abortedAt} ms after its abort`);
    }
  }

  #checkArrival(receiver: string, status: Status | undefined): void {
    const arrived = this.#arrivedAt(receiver);
    const isWrong = status === 'sent' ? arrived !== 1 : status === 'unknown' ? arrived > 1 : arrived > 0;
    if (isWrong) this.#fail(`${receiver} is told as ${status}, and got ${arrived} messages`);
    if (status === 'unknown' && !this.#network.left.has(receiver)) this.#fail(`nothing left for ${receiver}, unknown`);
  }

  #checkCheckpoint(receiver: string, position: number, status: Status | undefined): void {
    const { checkpoint, progress } = this.#run;
    const wasDone = isDone(this.#from, position);
    if (wasDone && status) this.#fail(`${receiver} was done, and got a call`);
    const isLeft = !status || (status === 'failed' && progress.isStopped);
    if (isDone(checkpoint, position) !== (wasDone || !isLeft)) this.#fail(`the checkpoint is wrong about ${receiver}`);
  }

  #checkProgress(): void {
    const { progress, failed, unknown } = this.#run;
    const toldAs = (status: Status) => [...this.#told.values()].filter((chunk) => chunk.status === status).length;
    for (const status of ['sent', 'failed', 'unknown'] as const) {
      if (progress[status] !== toldAs(status)) this.#fail(`the progress is ${JSON.stringify(progress)}`);
    }
    if (unknown.length !== toldAs('unknown')) this.#fail('the receivers of unknown chunks are not at hand');
    if (failed.length !== (progress.isStopped ? 0 : toldAs('failed'))) this.#fail('the failed receivers are wrong');
  }

  #checkError(): void {
    if (this.#error === undefined || this.#error instanceof Breaker) return;
    if (this.#error instanceof BulkSourceError && this.#plan.source.includes(-2)) return;
    this.#fail(`the run throws ${this.#error}`);
  }

  /** Calls without a stored outcome are made again: as many as may be under way. */
  #checkAfterCrash(): void {
    const isLost = (receiver: string) =>
      this.#arrivedAt(receiver) > 0 && !isDone(this.#world.checkpoint, this.#world.receivers.indexOf(receiver));
    const lost = this.#world.receivers.filter(isLost);
    const { concurrency, chunkSize } = this.#plan;
    if (lost.length > concurrency * chunkSize) this.#fail(`a crash lost ${lost.length} outcomes`);
    for (const receiver of lost) {
      if (this.#arrivedAt(receiver) > 1)
        this.#fail(`${receiver} got ${this.#arrivedAt(receiver)} messages before a crash`);
      this.#world.mayRepeat.set(receiver, (this.#world.mayRepeat.get(receiver) ?? 0) + 1);
    }
  }

  /** For code inside the client, where an error would be taken for an error of the network. */
  #violate(problem: string): void {
    this.#violation ??= new Violation(`process ${this.#index}: ${problem}`);
  }

  #fail(problem: string): never {
    throw new Violation(`process ${this.#index}: ${problem}`);
  }
}

async function interferes(
  { kind, ms }: Interference,
  request: Parameters<Middleware>[0],
  next: Parameters<Middleware>[1],
  lie: () => Error,
): ReturnType<Middleware> {
  if (kind === 'waits') await sleep(ms);
  if (kind === 'throws before') throw new Breaker();
  if (kind === 'tries again' && request.options.idempotent) {
    return next(request).catch(async () => {
      await sleep(ms * 60);
      return next(request);
    });
  }
  if (kind === 'throws after' || kind === 'lies after') {
    await next(request).catch(() => {});
    throw kind === 'throws after' ? new Breaker() : lie();
  }
  const result = await next(request);
  if (kind === 'waits after') await sleep(ms);
  return result;
}

function* brokenAt(receivers: readonly string[], position: number): Generator<string> {
  yield* receivers.slice(0, position);
  throw new Error('the cursor is gone');
}

function isDone({ done, ahead }: Checkpoint, position: number): boolean {
  return position < done || ahead.some(([from, count]) => position >= from && position < from + count);
}

function copyOf(checkpoint: Checkpoint): Checkpoint {
  return JSON.parse(JSON.stringify(checkpoint)) as Checkpoint;
}
