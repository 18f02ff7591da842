import { signal } from '@preact/signals';
import { AdminClient } from '@rongkit/emulator/admin';
import { addressOf, go } from '../route.js';

/** A report that is being opened. */
interface Opening {
  readonly name: string;
  /** The size of the file, in bytes. */
  readonly size: number;
  /** The number of bytes that were sent to the emulator. After the last byte, the emulator reads the report. */
  readonly sent: number;
  readonly request: XMLHttpRequest;
}

export const opening = signal<Opening | undefined>(undefined);

/**
 * Opens a report in the emulator, and shows the report unless the user has cancelled the opening or chosen another
 * report meanwhile. The browser sends the file from the disk, so a large file is never in the memory of the page.
 */
export async function openReportFile(file: File): Promise<void> {
  cancelOpening();
  const request = new XMLHttpRequest();
  const name = file.name.slice(0, 200);
  const isLatest = () => opening.peek()?.request === request;
  opening.value = { name, size: file.size, sent: 0, request };
  const send = senderBy(request, (sent) => {
    if (isLatest()) opening.value = { name, size: file.size, sent, request };
  });
  const admin = new AdminClient({ url: location.origin, fetch: send });
  try {
    const { id, head } = await admin.openReport({ document: file, name });
    if (isLatest()) go(addressOf('history', '', { report: id, at: String(head) }));
  } catch (error) {
    if (isLatest()) throw error;
  } finally {
    if (isLatest()) opening.value = undefined;
  }
}

export function cancelOpening(): void {
  const { request } = opening.peek() ?? {};
  opening.value = undefined;
  request?.abort();
}

/** A `fetch` by `XMLHttpRequest`, which tells how much of the body was sent. */
function senderBy(request: XMLHttpRequest, onSent: (bytes: number) => void): typeof fetch {
  return (url, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      request.open(method, String(url));
      for (const [name, value] of new Headers(headers)) request.setRequestHeader(name, value);
      request.upload.onprogress = ({ loaded }) => onSent(loaded);
      request.onload = () => resolve(new Response(request.responseText, { status: request.status }));
      request.onabort = () => reject(new DOMException('The request was cancelled.', 'AbortError'));
      request.onerror = () => reject(new TypeError('The emulator does not answer.'));
      request.send(body as XMLHttpRequestBodyInit);
    });
}
