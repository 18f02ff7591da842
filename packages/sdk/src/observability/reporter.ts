import { checkMethods, checkOneOf } from '../check-options.js';
import {
  AbortError,
  ConnectionError,
  InvalidParameterError,
  type RongError,
  ServerError,
  TimeoutError,
} from '../errors.js';
import type { ApiResponse, Attempt } from '../exchange.js';
import type { CallRequest } from '../middleware.js';
import { doubtsAbout, nearMisses } from '../params/doubts.js';
import { redact, redactText } from '../params/redact.js';
import { channels } from './diagnostics.js';
import { LOG_LEVELS, type Logger, type LogLevel, takesFieldsFirst } from './logger.js';

/** Minimum wait for a rate limit that is logged, in milliseconds. */
const LONG_WAIT_MS = 1000;

/** Maximum number of misspelled parameter names that are logged: the names may come from requests of strangers. */
const MAX_NAMES = 100;

interface AttemptPosition {
  readonly number: number;
  readonly retryInMs: number | undefined;
}

/** Reports the activity of a client on the diagnostics channels and to its logger. */
export class Reporter {
  readonly #logger: Logger | undefined;
  readonly #verbosity: number;
  readonly #isFieldsFirst: boolean;
  /** Misspelled parameter names that were logged, each with its endpoint. */
  readonly #warnedOf = new Set<string>();

  constructor(logger: Logger | undefined, level: LogLevel = 'info') {
    checkOneOf('logLevel', level, LOG_LEVELS);
    if (logger) checkMethods('logger', logger, ...LOG_LEVELS.slice(1));
    this.#verbosity = LOG_LEVELS.indexOf(level);
    this.#logger = logger;
    this.#isFieldsFirst = logger !== undefined && logger !== null && takesFieldsFirst(logger);
  }

  started({ endpoint, requestId, params }: CallRequest): void {
    if (channels.start.hasSubscribers) channels.start.publish({ endpoint: endpoint.id, requestId });
    if (this.#isEnabled('debug')) this.#write('debug', `${endpoint.id} starts`, { requestId, params: redact(params) });
  }

  ended({ endpoint, requestId }: CallRequest, response: ApiResponse): void {
    if (channels.end.hasSubscribers) {
      channels.end.publish({ endpoint: endpoint.id, requestId, response: withSafeHeaders(response) });
    }
    if (this.#isEnabled('debug')) {
      const { status, attempts } = response;
      this.#write('debug', `${endpoint.id} succeeded`, { requestId, status, attempts });
    }
  }

  failed({ endpoint, requestId }: CallRequest, error: RongError): void {
    if (channels.error.hasSubscribers) channels.error.publish({ endpoint: endpoint.id, requestId, error });
    const level = levelOf(error);
    // `name` and `message` of the error are no log fields: winston would append a field `message` to the text, and in
    // pino and bunyan the field `name` names the logger.
    const { name, message, ...fields } = error.toJSON();
    this.#write(level, error.message, { requestId, error: name, ...fields });
  }

  attempted({ endpoint, requestId }: CallRequest, attempt: Attempt, { number, retryInMs }: AttemptPosition): void {
    if (channels.attempt.hasSubscribers) {
      channels.attempt.publish({ endpoint: endpoint.id, requestId, attempt, number, retryInMs });
    }
    if (retryInMs !== undefined) {
      this.#write('info', `${endpoint.id} is tried again`, { requestId, ...attempt, number, retryInMs });
    }
  }

  waits({ endpoint, requestId }: CallRequest, estimatedMs = 0): void {
    if (estimatedMs >= LONG_WAIT_MS) {
      this.#write('info', `${endpoint.id} waits for its rate limit`, { requestId, estimatedMs });
    }
  }

  /**
   * Logs parameters that the service accepts or ignores, but that are probably mistakes: their values, or their names.
   */
  doubted({ endpoint, requestId }: CallRequest, params: CallRequest['params']): void {
    if (!this.#isEnabled('warn')) return;
    for (const doubt of doubtsAbout(endpoint.fields, params))
      this.#write('warn', `${endpoint.id}: ${doubt}`, { requestId });
    for (const [name, meant] of nearMisses(endpoint.fields, params)) this.#warnOfName(endpoint.id, name, meant);
  }

  /** Warns once of a name that is probably misspelled: the service ignores a parameter that it does not know. */
  #warnOfName(endpoint: string, name: string, meant: string): void {
    const key = `${endpoint} ${name}`;
    if (this.#warnedOf.has(key) || this.#warnedOf.size >= MAX_NAMES) return;
    this.#warnedOf.add(key);
    this.#write('warn', `${endpoint}: ${redactText(name)} is no documented parameter, did you mean ${meant}?`, {});
  }

  waited({ endpoint, requestId }: CallRequest, waitMs: number): void {
    if (waitMs >= LONG_WAIT_MS) {
      this.#write('info', `${endpoint.id} waited for its rate limit`, { requestId, waitMs });
    }
  }

  refusedForRate({ endpoint, requestId }: CallRequest): void {
    this.#write('warn', `${endpoint.id} was refused for its rate`, { requestId });
  }

  switched(from: string, to: string): void {
    if (channels.host.hasSubscribers) channels.host.publish({ from, to });
    this.#write('warn', 'calls go to another host', { from, to });
  }

  #isEnabled(level: LogLevel): boolean {
    return this.#logger !== undefined && LOG_LEVELS.indexOf(level) <= this.#verbosity;
  }

  /**
   * Writes a log line. The fields are safe to log: the parameters among them are redacted. A failing logger must not
   * fail the call.
   */
  async #write(
    level: Exclude<LogLevel, 'off'>,
    message: string,
    fields: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    if (!this.#isEnabled(level)) return;
    try {
      const text = `rongkit: ${message}`;
      const order = this.#isFieldsFirst ? ([fields as never, text as never] as const) : ([text, fields] as const);
      await this.#logger?.[level](...order);
    } catch {}
  }
}

/** Response whose headers are redacted on access: a gateway may put user ids and cookies there. */
function withSafeHeaders(response: ApiResponse): ApiResponse {
  return {
    ...response,
    get headers() {
      return redact(response.headers) as ApiResponse['headers'];
    },
  };
}

/**
 * Log level of an error. Errors caused by the caller are logged as `debug`, because the caller sees these errors
 * anyway.
 */
function levelOf(error: RongError): Exclude<LogLevel, 'off'> {
  if (error instanceof InvalidParameterError || error instanceof AbortError) return 'debug';
  const isTrouble = error instanceof ServerError || error instanceof ConnectionError || error instanceof TimeoutError;
  return isTrouble ? 'error' : 'warn';
}
