import { createHash } from 'node:crypto';

const HOST = /127\.0\.0\.1:\d+/g;
const SESSION_ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const MESSAGE_UID = /(?<![0-9A-V-])[0-9A-V]{4}(?:-[0-9A-V]{4}){3}/g;
/** A push id begins with the id of the message. */
const PUSH_ID = /[0-9A-V]{16}\d{6}/g;

/** JSON text with the members of objects sorted by name. */
export function canonical(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? 'undefined';
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, sorted(member)]));
}

/** A hash of ten hex digits; a dash for an empty text. */
export function shortHash(text: string): string {
  return text === '' ? '-' : createHash('sha256').update(text).digest('hex').slice(0, 10);
}

/** Removes ports from texts. If ids are random, replaces each id by the number of its first appearance. */
export class Normalizer {
  readonly #hasRandomIds: boolean;
  readonly #names = new Map<string, string>();

  constructor(hasRandomIds: boolean) {
    this.#hasRandomIds = hasRandomIds;
  }

  text(text: string): string {
    const portless = text.replace(HOST, 'host');
    if (!this.#hasRandomIds) return portless;
    return portless
      .replace(SESSION_ID, (id) => this.#name(id, 'session'))
      .replace(MESSAGE_UID, (id) => this.#name(id, 'message'))
      .replace(PUSH_ID, (id) => this.#name(id, 'push'));
  }

  #name(id: string, kind: string): string {
    const name = this.#names.get(id) ?? `<${kind} ${this.#names.size}>`;
    this.#names.set(id, name);
    return name;
  }
}
