import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request, in a form in which the order of its fields does not count. */
export type Recorded = string;

/** Server that writes requests down and answers each with success. */
export interface Recorder {
  readonly url: string;
  readonly requests: Recorded[];
  close(): Promise<void>;
}

export async function startRecorder(): Promise<Recorder> {
  const requests: Recorded[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text) => {
      body += text;
    });
    request.on('end', () => {
      requests.push(normalized({ path: request.url ?? '', contentType: request.headers['content-type'] ?? '', body }));
      response.setHeader('Content-Type', 'application/json').end('{"code":200}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Fields of a form in the order of their names; lists keep their order. */
export function normalized({ path, contentType, body }: { path: string; contentType: string; body: string }): Recorded {
  if (contentType.startsWith('application/json')) return `${path} ${JSON.stringify(sorted(JSON.parse(body)))}`;
  const params = new URLSearchParams(body);
  params.sort();
  return `${path} ${JSON.stringify([...params])}`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, each]) => [name, sorted(each)]));
}
