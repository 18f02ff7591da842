import type { FastifyReply, FastifyRequest } from 'fastify';
import { isJsonObject } from '../domain/values/json-members.js';

/** The body of an admin request is invalid. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

/** Accepts JSON only. Web pages of other origins can post forms and plain text without a CORS preflight, but not JSON. */
export async function requireJson(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const { 'content-type': type, 'content-length': length = '0', 'transfer-encoding': encoding } = request.headers;
  if (request.method !== 'POST' && request.method !== 'PUT') return undefined;
  const isEmpty = type === undefined && length === '0' && encoding === undefined;
  if (isEmpty || /^application\/json\s*(;|$)/i.test(type ?? '')) return undefined;
  return reply.code(415).send({
    error:
      'The body must be JSON, with Content-Type application/json: curl -H "Content-Type: application/json" -d "{}".',
  });
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function jsonBody({ body }: FastifyRequest): JsonObject {
  const json = parse(String(body ?? ''));
  if (!isJsonObject(json)) throw new BadInput('The body must be a JSON object.');
  return json;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadInput('The body is not JSON.');
  }
}

export function stringMember(object: JsonObject, name: string): string {
  const value = object[name];
  if (typeof value !== 'string' || value === '') throw new BadInput(`${name} must be a string that is not empty.`);
  return value;
}

export function booleanMember(object: JsonObject, name: string): boolean {
  const value = object[name];
  if (typeof value !== 'boolean') throw new BadInput(`${name} must be true or false.`);
  return value;
}

/** Calls a function that checks its input. Its errors for bad input are the caller's; others are the emulator's. */
export function checked(use: () => void): void {
  try {
    use();
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    throw new BadInput(error.message, { cause: error });
  }
}
