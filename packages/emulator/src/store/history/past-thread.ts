import { Worker } from 'node:worker_threads';
import { InvalidDocument } from '../../domain/state/shape.js';
import { inSlices } from '../in-slices.js';
import { findProgram, onError } from '../worker-program.js';
import { BrokenHistory } from './past.js';
import { PastDesk, type PastRequest } from './past-desk.js';

/** An open command history. Its questions are answered in their order. */
export interface OpenPast {
  ask(request: PastRequest): Promise<unknown>;
  close(): Promise<unknown>;
}

/** A message from the thread. */
export type Reply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly error: { readonly name: string; readonly message: string } };

const CLOSED = 'The history was closed.';

/**
 * Opens a command history in a worker thread. If the program of the thread is missing, or the thread cannot start, the
 * work is done in slices in this thread.
 */
export function openPastThread(): OpenPast {
  const program = findProgram('history-worker');
  return program === undefined ? inThisThread() : inWorker(program);
}

function inThisThread(): OpenPast {
  const desk = new PastDesk();
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;
  const ask = (request: PastRequest) => {
    if (isClosed) return Promise.reject(new Error(CLOSED));
    const answer = last.then(() => inSlices(desk.answer(request)));
    last = answer.catch(() => {});
    return answer;
  };
  const close = () => {
    isClosed = true;
    return last.then(() => desk.close());
  };
  return { ask, close };
}

interface Waiting {
  readonly request: PastRequest;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

function inWorker(program: string): OpenPast {
  const worker = new Worker(program, { execArgv: [], stdin: false });
  worker.unref();
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let here: OpenPast | undefined;
  let ended: Error | undefined;
  const notStarted = () => {
    here = inThisThread();
    for (const { request, resolve, reject } of waiting.values()) here.ask(request).then(resolve, reject);
    waiting.clear();
  };
  const end = (error: Error) => {
    ended = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (reply: Reply) => {
    const one = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('error' in reply) one?.reject(errorOf(reply.error));
    else one?.resolve(reply.answer);
    // The thread must not keep the process alive while no question waits for its answer.
    if (waiting.size === 0) worker.unref();
  });
  const failed = (cause: Error) => end(new Error(`The history's thread failed: ${cause.message}`, { cause }));
  onError(worker, { notStarted, failed });
  worker.once('exit', () => here ?? end(new Error(CLOSED)));
  const ask = (request: PastRequest) =>
    new Promise<unknown>((resolve, reject) => {
      if (here) return resolve(here.ask(request));
      if (ended) return reject(ended);
      const id = ++lastId;
      waiting.set(id, { request, resolve, reject });
      worker.ref();
      worker.postMessage({ id, request });
    });
  return { ask, close: () => here?.close() ?? worker.terminate() };
}

const KINDS: readonly (new (message: string) => Error)[] = [RangeError, InvalidDocument, BrokenHistory];

/** Makes an error of the same class, if it is one of `KINDS`, because an error loses its class between threads. */
function errorOf({ name, message }: { readonly name: string; readonly message: string }): Error {
  const Kind = KINDS.find((each) => each.name === name) ?? Error;
  return new Kind(message);
}
