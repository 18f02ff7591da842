import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

type Message = { readonly id?: number; readonly method?: string; readonly result?: unknown; readonly error?: unknown };

/** Minimal client of a language server, with JSON-RPC over stdio. Supports only hover requests. */
export class LanguageServer {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, (message: Message) => void>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  constructor(program: string, args: readonly string[], cwd: string) {
    this.#child = spawn(process.execPath, [program, ...args], { cwd });
    this.#child.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
  }

  async initialize(root: string): Promise<void> {
    const capabilities = { textDocument: { hover: { contentFormat: ['markdown'] } } };
    await this.request('initialize', { processId: process.pid, rootUri: pathToFileURL(root).href, capabilities });
    this.#send({ method: 'initialized', params: {} });
  }

  open(file: string, text: string): void {
    const textDocument = { uri: pathToFileURL(file).href, languageId: 'typescript', version: 1, text };
    this.#send({ method: 'textDocument/didOpen', params: { textDocument } });
  }

  /** Resolves to the hover text for the character at `offset` in the text of a file. */
  async hover(file: string, text: string, offset: number): Promise<string> {
    const before = text.slice(0, offset).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    const { result } = await this.request('textDocument/hover', {
      textDocument: { uri: pathToFileURL(file).href },
      position,
    });
    return JSON.stringify(result);
  }

  close(): void {
    this.#child.kill();
  }

  request(method: string, params: object): Promise<Message> {
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#send({ id, method, params });
    });
  }

  #send(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.#child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#child.stdin.write(body);
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (let message = this.#next(); message; message = this.#next()) this.#handle(message);
  }

  #next(): Message | undefined {
    const end = this.#received.indexOf('\r\n\r\n');
    const length = Number(/Content-Length: (\d+)/i.exec(this.#received.subarray(0, Math.max(end, 0)).toString())?.[1]);
    if (end === -1 || this.#received.length < end + 4 + length) return undefined;
    const body = this.#received.subarray(end + 4, end + 4 + length);
    this.#received = this.#received.subarray(end + 4 + length);
    return JSON.parse(body.toString()) as Message;
  }

  #handle(message: Message): void {
    if (message.id === undefined) return;
    // Requests of the server, such as for settings, get an empty result.
    if (message.method) this.#send({ id: message.id, result: null });
    else this.#waiting.get(message.id)?.(message);
  }
}
