import { parentPort } from 'node:worker_threads';
import { PastDesk, type PastRequest } from './store/history/past-desk.js';
import type { Reply } from './store/history/past-thread.js';
import { atOnce } from './store/in-slices.js';

/** The program of the worker thread that answers questions about a command history. */
const desk = new PastDesk();

parentPort?.on('message', ({ id, request }: { readonly id: number; readonly request: PastRequest }) => {
  parentPort?.postMessage(replyTo(id, request));
});

function replyTo(id: number, request: PastRequest): Reply {
  try {
    return { id, answer: atOnce(desk.answer(request)) };
  } catch (error) {
    const { name, message } = error as Error;
    return { id, error: { name, message } };
  }
}
