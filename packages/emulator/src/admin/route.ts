import type { Static, TObject, TProperties, TSchema } from 'typebox';

/** A body or an answer that is not one JSON value: a document, a file or a stream. */
export interface RawContent {
  /** The media type, such as `text/event-stream`. */
  readonly media: string;
  readonly description: string;
}

/** The parameters and the body of an example request. */
export interface RouteExample {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  /** A JSON value, or a string for a raw body. */
  readonly body?: unknown;
}

/** A route of the admin API. The validation, `AdminClient` and the documentation are made from it. */
export interface AdminRoute {
  /** The name of the `AdminClient` method and of the OpenAPI operation. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** The path below `/_rongkit`, with parameters in braces: `/inbox/{userId}`. */
  readonly path: string;
  /** Describes the route in one sentence in the third person, such as `Shows a message.` */
  readonly summary: string;
  /** Further sentences about the route. */
  readonly notes?: readonly string[];
  /** The parameters in the path. */
  readonly params?: TProperties;
  /** The parameters in the query string. */
  readonly query?: TProperties;
  /** Either the schema of a JSON object, or the media type of a body that the handler reads itself. */
  readonly body?: TSchema | RawContent;
  /** Whether the body may be left out; the handler then gets an empty object. */
  readonly isBodyOptional?: true;
  /** Either the schema of a JSON answer, or the media type of a document or stream. Null for an empty answer. */
  readonly answer: TSchema | RawContent | null;
  /**
   * The request that the documentation shows with its real answer. By default, the request has no parameters and no
   * body.
   */
  readonly example?: RouteExample;
  /** Whether the route needs no admin token, even from other machines and from web pages of other origins. */
  readonly isPublic?: true;
  /** Whether the route answers HEAD requests as well. */
  readonly answersHead?: true;
}

/** Returns the route unchanged, and keeps the exact types of its schemas. */
export function defineRoute<const R extends AdminRoute>(route: R): R {
  return route;
}

/** Whether a body or an answer is a document, a file or a stream. */
export function isRaw(content: TSchema | RawContent | null | undefined): content is RawContent {
  return content !== null && content !== undefined && 'media' in content;
}

type ObjectOf<P> = P extends TProperties ? Static<TObject<P>> : Readonly<Record<never, never>>;

type BodyOf<B, Raw> = B extends RawContent ? Raw : B extends TSchema ? Static<B> : undefined;

type IfOptional<R extends AdminRoute, T> = R extends { readonly isBodyOptional: true } ? Partial<T> : T;

/** The parameters and the body of a request, checked except for a raw body. `Raw` is the type of a raw body. */
export interface InputOf<R extends AdminRoute, Raw> {
  readonly params: ObjectOf<R['params']>;
  readonly query: ObjectOf<R['query']>;
  readonly body: IfOptional<R, BodyOf<R['body'], Raw>>;
}

/** The answer of a route. `Raw` is the type of an answer that is not JSON. */
export type AnswerOf<R extends AdminRoute, Raw> = R['answer'] extends null
  ? undefined
  : R['answer'] extends RawContent
    ? Raw
    : R['answer'] extends TSchema
      ? Static<R['answer']>
      : never;
