import { VERDICT_TIMEOUT_MS } from '@rongkit/contract';
import type { ConversationType } from '../domain/state/index.js';
import { isJsonObject } from '../domain/values/json-members.js';
import { httpUrlOf } from './http-url.js';
import { type CallbackId, callbackIds } from './ids.js';
import type { CallbackOptions } from './options.js';

/** The `callbacks` option, checked and with its defaults. */
export interface CallbackSettings {
  /** The URL of each kind of callback. A kind without a URL is not sent, except `bot.webhook` with `usesBotUrls`. */
  readonly urls: ReadonlyMap<CallbackId, string>;
  /** Pause before another attempt, in real milliseconds. */
  readonly retryDelayMs: number;
  /** Whether `bot.webhook` is sent to the `callbackUrl` of each integration of a bot. */
  readonly usesBotUrls: boolean;
  readonly routesServerMessages: boolean;
  readonly entriesAsList: boolean;
  readonly preSend: PreSendSettings;
}

export interface PreSendSettings {
  readonly serverMessages: boolean;
  readonly onFailure: 'pass' | 'block';
  readonly timeoutMs: number;
  readonly tries: number;
  readonly conversationTypes: readonly ConversationType[];
  /** The app server is asked about messages with these object names; undefined means all object names. */
  readonly objectNames: readonly string[] | undefined;
}

const ASKABLE_TYPES = ['PRIVATE', 'GROUP', 'CHATROOM', 'ULTRAGROUP'] as const satisfies ConversationType[];
const MAX_TIMEOUT = 60_000;
const MAX_VERDICT_TRIES = 10;

const SWITCHES: Partial<Record<CallbackId, readonly string[]>> = {
  'message.route': ['serverMessages'],
  'message.preSend': ['serverMessages', 'onFailure', 'timeoutMs', 'tries', 'conversationTypes', 'objectNames'],
  'chatroom.kv': ['asList'],
};

type Fields = Readonly<Record<string, unknown>>;

/** Checks options, which may be JSON from a file or a request. Throws a TypeError that names the invalid field. */
export function settingsOf(options: CallbackOptions | undefined): CallbackSettings {
  const fields = fieldsOf('callbacks', options === undefined ? {} : options);
  requireKnown('callbacks', fields, ['url', 'retryDelayMs', ...callbackIds]);
  const base = fields.url === undefined ? undefined : urlOf('callbacks.url', fields.url);
  const entries = callbackIds.map((id) => [id, targetOf(id, fields[id], base)] as const);
  const urls = new Map(entries.flatMap(([id, { url }]) => (url === undefined ? [] : [[id, url]])));
  const switches = (id: CallbackId): Fields => entries.find(([each]) => each === id)?.[1].switches ?? {};
  return {
    urls,
    retryDelayMs: delayOf(fields.retryDelayMs),
    usesBotUrls: fields['bot.webhook'] === true,
    routesServerMessages: booleanOf('message.route', switches('message.route'), 'serverMessages'),
    entriesAsList: booleanOf('chatroom.kv', switches('chatroom.kv'), 'asList'),
    preSend: preSendOf(switches('message.preSend')),
  };
}

function targetOf(id: CallbackId, target: unknown, base: string | undefined): { url?: string; switches: Fields } {
  const name = nameOf(id);
  if (target === false || (id === 'bot.webhook' && target === true)) return { switches: {} };
  if (typeof target === 'string') return { url: urlOf(name, target), switches: {} };
  const { url: own, ...switches } = target === undefined ? ({} as Fields) : fieldsOf(name, target);
  requireKnown(name, switches, SWITCHES[id] ?? []);
  if (own !== undefined) return { url: urlOf(`${name}.url`, own), switches };
  if (base !== undefined && id !== 'message.preSend') return { url: `${base.replace(/\/$/, '')}/${id}`, switches };
  if (target !== undefined) throw new TypeError(`${name}.url is required.`);
  return { switches };
}

function nameOf(id: CallbackId): string {
  return `callbacks["${id}"]`;
}

function fieldsOf(name: string, value: unknown): Fields {
  if (!isJsonObject(value)) throw new TypeError(`${name} must be an object, not ${kindOf(value)}.`);
  return value;
}

function requireKnown(name: string, fields: Fields, known: readonly string[]): void {
  const unknown = Object.keys(fields).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  throw new TypeError(`${name} has no field ${JSON.stringify(unknown)}; it may have ${known.join(', ') || 'url'}.`);
}

/** Checks and normalizes a URL. A user name or a password in it is refused, because it would get into logs. */
function urlOf(name: string, value: unknown): string {
  const url = typeof value === 'string' ? httpUrlOf(value) : undefined;
  if (!url) {
    throw new TypeError(`${name} must be an http or https URL, not ${kindOf(value)}.`);
  }
  if (url.username !== '' || url.password !== '' || url.hash !== '') {
    throw new TypeError(`${name} must be a URL without user, password and fragment.`);
  }
  if (name === 'callbacks.url' && url.search !== '') throw new TypeError(`${name} must be a URL without a query.`);
  return url.href;
}

function kindOf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 100));
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}

/** Inferred: a second between two attempts. */
const RETRY_DELAY_MS = 1000;
const MAX_RETRY_DELAY_MS = 60_000;

function delayOf(value: unknown = RETRY_DELAY_MS): number {
  if (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MAX_RETRY_DELAY_MS) return Number(value);
  throw new TypeError(
    `callbacks.retryDelayMs must be an integer from 0 to ${MAX_RETRY_DELAY_MS}, not ${kindOf(value)}.`,
  );
}

function booleanOf(id: CallbackId, switches: Fields, name: string): boolean {
  const value = switches[name] ?? false;
  if (typeof value === 'boolean') return value;
  throw new TypeError(`${nameOf(id)}.${name} must be true or false, not ${kindOf(value)}.`);
}

function preSendOf(switches: Fields): PreSendSettings {
  const name = nameOf('message.preSend');
  const {
    onFailure = 'pass',
    timeoutMs = VERDICT_TIMEOUT_MS,
    tries = 1,
    conversationTypes = ASKABLE_TYPES,
    objectNames,
  } = switches;
  if (onFailure !== 'pass' && onFailure !== 'block') {
    throw new TypeError(`${name}.onFailure must be "pass" or "block", not ${kindOf(onFailure)}.`);
  }
  if (!Number.isInteger(timeoutMs) || Number(timeoutMs) < 1 || Number(timeoutMs) > MAX_TIMEOUT) {
    throw new TypeError(`${name}.timeoutMs must be an integer from 1 to ${MAX_TIMEOUT}.`);
  }
  if (!Number.isInteger(tries) || Number(tries) < 1 || Number(tries) > MAX_VERDICT_TRIES) {
    throw new TypeError(`${name}.tries must be an integer from 1 to ${MAX_VERDICT_TRIES}.`);
  }
  if (!isListOf(conversationTypes, (type) => (ASKABLE_TYPES as readonly unknown[]).includes(type))) {
    throw new TypeError(`${name}.conversationTypes must be an array with any of ${ASKABLE_TYPES.join(', ')}.`);
  }
  if (objectNames !== undefined && !isListOf(objectNames, (each) => typeof each === 'string')) {
    throw new TypeError(`${name}.objectNames must be an array of strings.`);
  }
  return {
    serverMessages: booleanOf('message.preSend', switches, 'serverMessages'),
    onFailure,
    timeoutMs: Number(timeoutMs),
    tries: Number(tries),
    conversationTypes: conversationTypes as readonly ConversationType[],
    objectNames: objectNames as readonly string[] | undefined,
  };
}

function isListOf(value: unknown, fits: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}
