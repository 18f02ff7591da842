import { afterEach } from 'vitest';

/** A frame of an event stream. */
export interface Frame {
  readonly id?: string;
  readonly event?: string;
  readonly data?: { readonly id: string; readonly type: string; readonly at: number; readonly data: object };
}

export interface EventReader {
  readonly status: number;
  /** The next frame with data; undefined at the end of the stream. */
  next(): Promise<Frame | undefined>;
  /** The next frames, up to the first frame for which `holds` returns true. */
  until(holds: (frame: Frame) => boolean): Promise<Frame[]>;
  close(): void;
}

/** Reads event streams of the admin API, and ends them after the test. */
export function useEvents(): (url: string, query?: string, headers?: HeadersInit) => Promise<EventReader> {
  const open: AbortController[] = [];
  afterEach(() => {
    for (const controller of open.splice(0)) controller.abort();
  });
  return async (url, query = '', headers = {}) => {
    const controller = new AbortController();
    open.push(controller);
    const response = await fetch(`${url}/_rongkit/events${query}`, { headers, signal: controller.signal });
    const frames = framesOf(response);
    const next = async () => (await frames.next()).value as Frame | undefined;
    const until = async (holds: (frame: Frame) => boolean) => {
      const found: Frame[] = [];
      for (let frame = await next(); frame; frame = await next()) {
        found.push(frame);
        if (holds(frame)) break;
      }
      return found;
    };
    return { status: response.status, next, until, close: () => controller.abort() };
  };
}

async function* framesOf(response: Response): AsyncGenerator<Frame> {
  let text = '';
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    text += Buffer.from(chunk).toString();
    const frames = text.split('\n\n');
    text = frames.pop() ?? '';
    yield* frames.filter((frame) => frame.includes('data:')).map(parse);
  }
}

function parse(frame: string): Frame {
  const lines = frame.split('\n').map((line) => line.split(/: (.*)/s));
  const { data, ...rest } = Object.fromEntries(lines) as Record<string, string>;
  return { ...rest, ...(data !== undefined && { data: JSON.parse(data) }) };
}
