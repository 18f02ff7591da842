import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AdminRoute, AnswerOf, InputOf } from '../../admin/route.js';
import type { ReadOnly } from '../../domain/state/read-only.js';
import type { Services } from '../../services.js';

/** The surroundings of a request to the admin API. */
export interface AdminContext {
  readonly services: Services;
  /** Ends waits and streams when the emulator closes. */
  readonly closing: AbortSignal;
  readonly request: FastifyRequest;
  /** For headers alone: the answer is what the handler returns. */
  readonly reply: FastifyReply;
}

/** A JSON answer that is encoded already. */
export class EncodedJson {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type RawAnswer = string | Uint8Array | Readable;

type Answered<R extends AdminRoute> =
  | ReadOnly<AnswerOf<R, RawAnswer>>
  | (R['answer'] extends null ? undefined : EncodedJson | RawAnswer);

/** Carries out a request whose input was checked. Errors are thrown: Problem, Refusal, InvalidDocument. */
export type Handler<R extends AdminRoute> = (
  input: InputOf<R, IncomingMessage | undefined>,
  context: AdminContext,
) => Answered<R> | Promise<Answered<R>>;

/** A handler for each route of a record. */
export type Handlers<Routes extends Readonly<Record<string, AdminRoute>>> = {
  readonly [Id in keyof Routes]: Handler<Routes[Id]>;
};
