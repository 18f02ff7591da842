/** Options of an `AdminClient`. */
export interface AdminClientOptions {
  /** The address of the emulator, such as `http://127.0.0.1:8600`. */
  readonly url: string;
  /**
   * The admin token, which requests from other machines and from web pages of other origins need.
   * @defaultValue none
   */
  readonly token?: string | undefined;
  /**
   * The function that sends the requests.
   * @defaultValue the global `fetch`
   */
  readonly fetch?: typeof fetch | undefined;
}

/** Options of one call. */
export interface AdminCallOptions {
  /** Signal that aborts the call, or the stream that the call has opened. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * A request body that is a document, not one JSON value: a string, bytes, a file of a browser, or a stream of bytes.
 */
export type AdminDocument = string | Uint8Array | Blob | ReadableStream<Uint8Array>;

/** Thrown by an `AdminClient` if the answer to a call has an error status. */
export class AdminError extends Error {
  override readonly name = 'AdminError';
  /** The HTTP status, such as 400 for an invalid parameter. */
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The HTTP method and the path of a route, the names of its query parameters, and the media type of a raw body. */
export interface RouteRequest {
  readonly method: string;
  /** The path below `/_rongkit`, with parameters in braces. */
  readonly path: string;
  /** The names of the parameters in the query string. */
  readonly query?: readonly string[];
  /** The media type of a body that is not JSON; the parameter `document` holds the body. */
  readonly media?: string;
}

type Params = Readonly<Record<string, unknown>>;

/** Sends the requests of an `AdminClient`. */
export class AdminConnection {
  readonly #base: string;
  readonly #token: string | undefined;
  readonly #fetch: typeof fetch;

  constructor({ url, token, fetch: send = globalThis.fetch }: AdminClientOptions) {
    // Jest with jsdom removes fetch.
    if (typeof send !== 'function')
      throw new TypeError('There is no fetch here: pass the option fetch to AdminClient.');
    this.#base = `${url.replace(/\/+$/, '')}/_rongkit`;
    this.#token = token;
    this.#fetch = (...args) => send(...args);
  }

  /** Sends a request, and decodes its JSON answer; undefined for an empty answer. */
  protected async call<T>(route: RouteRequest, params: object = {}, options: AdminCallOptions = {}): Promise<T> {
    const response = await this.open(route, params, options);
    const text = await response.text();
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  /** Sends a request, and returns the response with its body unread. Throws an AdminError for an error status. */
  protected async open(route: RouteRequest, params: object = {}, options: AdminCallOptions = {}): Promise<Response> {
    const { path, query, body, type } = split(route, params as Params);
    const response = await this.#fetch(this.#base + path + query, {
      method: route.method,
      headers: {
        ...(type !== undefined && { 'Content-Type': type }),
        ...(this.#token !== undefined && { Authorization: `Bearer ${this.#token}` }),
      },
      ...(body !== undefined && { body: body as NonNullable<RequestInit['body']>, duplex: 'half' }),
      ...(options.signal && { signal: options.signal }),
    });
    if (!response.ok) throw await errorOf(response);
    return response;
  }
}

/** Splits parameters into the path, the query string and the body of a request. */
function split({ method, path, query = [], media }: RouteRequest, params: Params) {
  const inPath = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = '']) => name);
  const given = Object.entries(params).filter(([, value]) => value !== undefined);
  const asked = given.filter(([name]) => query.includes(name)).map(([name, value]) => [name, String(value)] as const);
  const rest = given.filter(([name]) => !query.includes(name) && !inPath.includes(name));
  return {
    path: path.replace(/\{(\w+)\}/g, (_, name: string) => segmentOf(name, params[name])),
    query: asked.length > 0 ? `?${new URLSearchParams(Object.fromEntries(asked))}` : '',
    ...bodyOf(method, media, rest),
  };
}

interface Body {
  readonly body?: AdminDocument;
  readonly type?: string;
}

function bodyOf(method: string, media: string | undefined, rest: readonly (readonly [string, unknown])[]): Body {
  if (media !== undefined) return { body: Object.fromEntries(rest).document as AdminDocument, type: media };
  if (method === 'GET' || method === 'DELETE') return {};
  return { body: JSON.stringify(Object.fromEntries(rest)), type: 'application/json' };
}

/**
 * Encodes the value of a parameter in the path. `.` and `..` become `.;` and `..;`, because URL parsers remove `.` and
 * `..`. Throws a TypeError for an empty value.
 */
function segmentOf(name: string, value: unknown): string {
  const text = String(value ?? '');
  if (text === '') throw new TypeError(`${name} must be a string that is not empty.`);
  return text === '.' || text === '..' ? `${text};` : encodeURIComponent(text);
}

async function errorOf(response: Response): Promise<AdminError> {
  const text = await response.text();
  try {
    const { error } = JSON.parse(text) as { readonly error?: unknown };
    if (typeof error === 'string') return new AdminError(response.status, error);
  } catch {
    // The body is not JSON: a proxy between the client and the emulator has answered.
  }
  return new AdminError(response.status, `The emulator answered with HTTP ${response.status}.`);
}
