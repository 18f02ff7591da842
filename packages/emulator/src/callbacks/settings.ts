import { VERDICT_TIMEOUT_MS } from '@rongkit/contract';
import type { ConversationType } from '../domain/state/index.js';
import { httpUrlOf } from './http-url.js';
import { type CallbackId, callbackIds } from './ids.js';
import type { CallbackOptions } from './options.js';

/** The options, checked and with their defaults. */
export interface CallbackSettings {
  /** Where each callback goes; those that are not sent are absent. */
  readonly urls: ReadonlyMap<CallbackId, string>;
  /** Whether bots are called where they want to be. */
  readonly botsChoose: boolean;
  readonly routesServerMessages: boolean;
  readonly entriesAsList: boolean;
  readonly preSend: PreSendSettings;
}

export interface PreSendSettings {
  readonly serverMessages: boolean;
  readonly onFailure: 'pass' | 'block';
  readonly timeoutMs: number;
  readonly conversationTypes: readonly ConversationType[];
  /** Undefined for all. */
  readonly objectNames: readonly string[] | undefined;
}

const SPEAKING = ['PRIVATE', 'GROUP', 'CHATROOM', 'ULTRAGROUP'] as const satisfies ConversationType[];
const MAX_TIMEOUT = 60_000;

const SWITCHES: Partial<Record<CallbackId, readonly string[]>> = {
  'message.route': ['serverMessages'],
  'message.preSend': ['serverMessages', 'onFailure', 'timeoutMs', 'conversationTypes', 'objectNames'],
  'chatroom.kv': ['asList'],
};

type Fields = Readonly<Record<string, unknown>>;

/** Reads what is given, which may come from a file. Throws a TypeError that names the field. */
export function settingsOf(options: CallbackOptions | undefined): CallbackSettings {
  const given = fieldsOf('callbacks', options === undefined ? {} : options);
  requireKnown('callbacks', given, ['url', ...callbackIds]);
  const base = given.url === undefined ? undefined : urlOf('callbacks.url', given.url);
  const entries = callbackIds.map((id) => [id, targetOf(id, given[id], base)] as const);
  const urls = new Map(entries.flatMap(([id, { url }]) => (url === undefined ? [] : [[id, url]])));
  const switches = (id: CallbackId): Fields => entries.find(([each]) => each === id)?.[1].switches ?? {};
  return {
    urls,
    botsChoose: given['bot.webhook'] === true,
    routesServerMessages: booleanOf('message.route', switches('message.route'), 'serverMessages'),
    entriesAsList: booleanOf('chatroom.kv', switches('chatroom.kv'), 'asList'),
    preSend: preSendOf(switches('message.preSend')),
  };
}

function targetOf(id: CallbackId, given: unknown, base: string | undefined): { url?: string; switches: Fields } {
  const name = nameOf(id);
  if (given === false || (id === 'bot.webhook' && given === true)) return { switches: {} };
  if (typeof given === 'string') return { url: urlOf(name, given), switches: {} };
  const { url: own, ...switches } = given === undefined ? ({} as Fields) : fieldsOf(name, given);
  requireKnown(name, switches, SWITCHES[id] ?? []);
  if (own !== undefined) return { url: urlOf(`${name}.url`, own), switches };
  if (base !== undefined && id !== 'message.preSend') return { url: `${base.replace(/\/$/, '')}/${id}`, switches };
  if (given !== undefined) throw new TypeError(`${name}.url is required.`);
  return { switches };
}

function nameOf(id: CallbackId): string {
  return `callbacks["${id}"]`;
}

function fieldsOf(name: string, given: unknown): Fields {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new TypeError(`${name} must be an object, not ${kindOf(given)}.`);
  }
  return given as Fields;
}

function requireKnown(name: string, given: Fields, known: readonly string[]): void {
  const stranger = Object.keys(given).find((key) => !known.includes(key));
  if (stranger === undefined) return;
  throw new TypeError(`${name} has no field ${JSON.stringify(stranger)}; it may have ${known.join(', ') || 'url'}.`);
}

/** Keys and names in an address would end up in logs. */
function urlOf(name: string, given: unknown): string {
  const url = typeof given === 'string' ? httpUrlOf(given) : undefined;
  if (!url) {
    throw new TypeError(`${name} must be an http or https URL, not ${kindOf(given)}.`);
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

function booleanOf(id: CallbackId, switches: Fields, name: string): boolean {
  const value = switches[name] ?? false;
  if (typeof value === 'boolean') return value;
  throw new TypeError(`${nameOf(id)}.${name} must be true or false, not ${kindOf(value)}.`);
}

function preSendOf(switches: Fields): PreSendSettings {
  const name = nameOf('message.preSend');
  const { onFailure = 'pass', timeoutMs = VERDICT_TIMEOUT_MS, conversationTypes = SPEAKING, objectNames } = switches;
  if (onFailure !== 'pass' && onFailure !== 'block') {
    throw new TypeError(`${name}.onFailure must be "pass" or "block", not ${kindOf(onFailure)}.`);
  }
  if (!Number.isInteger(timeoutMs) || Number(timeoutMs) < 1 || Number(timeoutMs) > MAX_TIMEOUT) {
    throw new TypeError(`${name}.timeoutMs must be an integer from 1 to ${MAX_TIMEOUT}.`);
  }
  if (!isListOf(conversationTypes, (type) => (SPEAKING as readonly unknown[]).includes(type))) {
    throw new TypeError(`${name}.conversationTypes must be an array with any of ${SPEAKING.join(', ')}.`);
  }
  if (objectNames !== undefined && !isListOf(objectNames, (each) => typeof each === 'string')) {
    throw new TypeError(`${name}.objectNames must be an array of texts.`);
  }
  return {
    serverMessages: booleanOf('message.preSend', switches, 'serverMessages'),
    onFailure,
    timeoutMs: Number(timeoutMs),
    conversationTypes: conversationTypes as readonly ConversationType[],
    objectNames: objectNames as readonly string[] | undefined,
  };
}

function isListOf(value: unknown, fits: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}
