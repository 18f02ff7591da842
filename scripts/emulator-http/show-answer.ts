import { type AdminRoute, isRaw } from '../../packages/emulator/src/admin/route.js';
import { pathOf } from './paths.js';
import { type Stage, setStage } from './stage.js';

const MAX_LINES = 60;
const MAX_CHARS = 160;
/** Maximum time in milliseconds in which a stream sends its first lines. */
const STREAM_MS = 2000;

/** Answer of a route, as the page shows it. */
export interface Shown {
  readonly status: number;
  readonly text: string;
}

const FILE = 'application/octet-stream';
const NOON = 1772366400000;

/** Names of members whose values differ from run to run, with the values that the page shows instead. */
const VARYING: Readonly<Record<string, unknown>> = {
  ms: 4,
  tookMs: 2,
  startedAt: NOON,
  openedAt: NOON,
  since: NOON,
  lastHeardAt: NOON,
  address: '127.0.0.1:50412',
  version: '0.1.0',
  freesInMs: 940,
};

/** Sends the example request of a route to a new emulator. */
export async function showAnswer(route: AdminRoute): Promise<Shown> {
  const { method, path, body, example = {} } = route;
  const stage = await setStage();
  try {
    const response = await fetch(`${stage.emulator.url}/_rongkit${stage.fill(pathOf(path, example))}`, {
      method,
      ...(example.body !== undefined && {
        body: isRaw(body) ? String(example.body) : JSON.stringify(example.body),
        headers: { 'Content-Type': isRaw(body) ? body.media : 'application/json' },
      }),
    });
    if (!response.ok) throw new Error(`The example of ${route.id} is refused: ${await response.text()}`);
    return { status: response.status, text: shorten(stage.hide(await contentOf(route, response, stage))) };
  } finally {
    await stage.close();
  }
}

async function contentOf({ answer }: AdminRoute, response: Response, { emulator }: Stage): Promise<string> {
  if (isRaw(answer) && isStream(answer.media)) {
    emulator.clock.advance({ minutes: 1 });
    return firstLines(response);
  }
  if (isRaw(answer) && answer.media === FILE) return `(a file: ${answer.description.toLowerCase().replace(/\.$/, '')})`;
  if (isRaw(answer)) return response.text();
  const text = await response.text();
  if (text === '') return '';
  return JSON.stringify(
    JSON.parse(text, (name, value: unknown) => VARYING[name] ?? value),
    null,
    2,
  );
}

function isStream(media: string): boolean {
  return media === 'text/event-stream';
}

/** Reads the first lines of a stream that never ends. */
async function firstLines(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  const timer = setTimeout(() => void reader?.cancel(), STREAM_MS);
  while (reader && text.split('\n\n').length < 3) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  clearTimeout(timer);
  await reader?.cancel();
  return text;
}

function shorten(text: string): string {
  const lines = text.trimEnd().split('\n');
  const shown = lines
    .slice(0, MAX_LINES)
    .map((line) => (line.length > MAX_CHARS ? `${line.slice(0, MAX_CHARS)}…` : line));
  return [...shown, ...(lines.length > MAX_LINES ? ['…'] : [])].join('\n');
}
