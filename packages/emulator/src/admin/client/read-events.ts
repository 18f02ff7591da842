import type { AdminEvent } from './emitted.js';

/**
 * Reads the events of a stream as they arrive. Leaving the loop closes the stream.
 *
 * ```ts
 * const admin = new AdminClient({ url: 'http://127.0.0.1:8600' });
 * for await (const event of readEvents(await admin.streamEvents({ types: 'request' }))) {
 *   if (event.type === 'request') console.log(event.data.path, event.data.code);
 * }
 * ```
 *
 * @param response - the answer of `AdminClient.streamEvents`
 */
export async function* readEvents(response: Response): AsyncGenerator<AdminEvent, void> {
  const reader = response.body?.getReader();
  if (!reader) return;
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      text += decoder.decode(piece.value, { stream: true });
      const frames = text.split('\n\n');
      text = frames.pop() ?? '';
      for (const frame of frames) {
        const data = /^data: (.*)$/m.exec(frame)?.[1];
        if (data !== undefined) yield JSON.parse(data) as AdminEvent;
      }
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
