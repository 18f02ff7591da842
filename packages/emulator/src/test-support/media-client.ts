import { FileAddress, FindFile, UploadTokenAnswer } from '../gateway/bodies.js';
import { decode, encode } from '../gateway/proto.js';
import { RawClient } from './raw-client.js';
import { type Callee, call } from './signed-call.js';

const FILE = 4;

export interface Upload {
  readonly key: string;
  readonly content: Uint8Array | string;
  readonly name?: string;
  readonly type?: string;
  readonly token?: string;
}

/** A connected user who uploads files, as RongCloud's web client does. */
export class MediaClient {
  readonly #emulator: Callee;
  readonly #client: RawClient;

  private constructor(emulator: Callee, client: RawClient) {
    this.#emulator = emulator;
    this.#client = client;
  }

  static async connect(emulator: Callee, userId: string): Promise<MediaClient> {
    const { body } = await call(emulator, '/user/getToken.json', `userId=${userId}&name=x`);
    const client = new RawClient({ url: emulator.url, appKey: emulator.credentials.appKey, token: String(body.token) });
    await client.connect();
    return new MediaClient(emulator, client);
  }

  async uploadToken(): Promise<{ readonly token: string; readonly deadline: number; readonly ossConfig: string }> {
    const body = encode(FindFile, { type: FILE, key: 'k' });
    const { token = '', deadline = 0, ossConfig = '' } = decode(UploadTokenAnswer, await this.#ask('qnTkn', body));
    return { token, deadline, ossConfig };
  }

  /** Posts a file to the store; returns the answer. */
  async post({ key, content, name = 'file', type = '', token }: Upload): Promise<Response> {
    const form = new FormData();
    form.set('token', token ?? (await this.uploadToken()).token);
    form.set('key', key);
    form.set('file', new File([content as BlobPart], name, { type }));
    return fetch(`${this.#emulator.url}/_rongkit/media/`, { method: 'POST', body: form });
  }

  /** The address of a file of this user. */
  async address(key: string, fileName = ''): Promise<string> {
    const body = encode(FindFile, { type: FILE, key, fileName });
    return decode(FileAddress, await this.#ask('qnUrl', body)).downloadUrl ?? '';
  }

  /** Uploads a file; returns its address. */
  async upload(file: Upload): Promise<string> {
    const response = await this.post(file);
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
    return this.address(file.key, file.name);
  }

  close(): void {
    this.#client.drop();
  }

  #ask(topic: string, body: Buffer): Promise<Buffer> {
    return this.#client.query(topic, 'me', body);
  }
}
