import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AdminRoute, AnswerOf, InputOf } from '../../admin/route.js';
import type { ReadOnly } from '../../domain/state/read-only.js';
import type { Services } from '../../services.js';

/** The values that a handler of the admin API gets besides the input of the request. */
export interface AdminContext {
  readonly services: Services;
  /** Ends waits and streams when the emulator closes. */
  readonly closing: AbortSignal;
  readonly request: FastifyRequest;
  /** The reply, to set headers only: the answer is the return value of the handler. */
  readonly reply: FastifyReply;
}

/** A JSON answer that is already encoded: a string, or bytes if the same answer is sent again and again. */
export class EncodedJson {
  readonly content: string | Uint8Array;

  constructor(content: string | Uint8Array) {
    this.content = content;
  }
}

type RawAnswer = string | Uint8Array | Readable;

type Answered<R extends AdminRoute> =
  | ReadOnly<AnswerOf<R, RawAnswer>>
  | (R['answer'] extends null ? undefined : EncodedJson | RawAnswer);

/** Handles a request whose input was checked. Throws a Problem, a Refusal or an InvalidDocument. */
export type Handler<R extends AdminRoute> = (
  input: InputOf<R, IncomingMessage | undefined>,
  context: AdminContext,
) => Answered<R> | Promise<Answered<R>>;

/** A handler for each route of a record. */
export type Handlers<Routes extends Readonly<Record<string, AdminRoute>>> = {
  readonly [Id in keyof Routes]: Handler<Routes[Id]>;
};
