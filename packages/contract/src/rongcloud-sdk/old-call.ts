/**
 * Form in which a caller of `rongcloud-sdk` 3.1.1 writes an argument:
 *
 * - `id`: `{ id }` in place of an id
 * - `ids`: a list of `{ id }` in place of a list of ids
 * - `names`: a list of `{ id, name }` in place of names by id
 * - `json`: an object in place of its JSON
 * - `document`: like `json`, and any value that is not the JSON of an object is serialized as well
 * - `conversationType`: the name of a conversation type, such as `PRIVATE`, in place of its number
 */
export type OldForm = 'id' | 'ids' | 'names' | 'json' | 'document' | 'conversationType';

/** An argument of `rongcloud-sdk` 3.1.1, and what the package checked before a call. */
export interface OldArgument {
  /** Parameter of the endpoint. */
  readonly to: string;
  /** Form, if the argument differs from the parameter in more than its name. */
  readonly form?: OldForm;
  /** A missing argument rejects with code `20005`. */
  readonly required?: true;
  /** An argument of another type rejects with code `20006`. */
  readonly type?: 'array' | 'number' | 'object' | 'string';
  /** Length of a string or a list; another length rejects with code `20003`. */
  readonly length?: readonly [min: number, max: number];
  /** Range of a number; another number rejects with code `20004`. */
  readonly range?: readonly [min: number, max: number];
}

/** A member of an answer, renamed by `rongcloud-sdk` 3.1.1. */
export interface OldMember {
  readonly to: string;
  /**
   * If this member of the answer is a list: new names for the members of its items, or `id` to turn ids into objects `{
   * id }`.
   */
  readonly each?: 'id' | Readonly<Record<string, string>>;
}

/**
 * Conversion of arguments that the other fields of the table cannot describe:
 *
 * - `template`: `content` has values, push text and push data by user id; the endpoint accepts one list of each kind
 * - `mention`: `mentionedInfo.userIds` in the content becomes `userIdList`
 * - `word`: a word of type 1 is sent without `type` and `replace`; another word without `replace` gets an empty one
 */
export type OldQuirk = 'template' | 'mention' | 'word';

/** A function of `rongcloud-sdk` 3.1.1, by the endpoint that it calls. */
export interface OldCall {
  /** Id of the endpoint, such as `user.getToken`. */
  readonly endpoint: string;
  /** Arguments by name, in the order in which they were checked. */
  readonly args: Readonly<Record<string, OldArgument>>;
  /** The caller passes one object with the arguments, or a list of such objects, which becomes one parameter. */
  readonly whole?: { readonly to: string; readonly form: 'ids' | 'names' };
  /** True if arguments that are not in the table are left out. Otherwise they are sent unchanged. */
  readonly exact?: true;
  /** Parameters that the function adds. */
  readonly fixed?: Readonly<Record<string, number | readonly string[]>>;
  /** Default arguments of a call without arguments. */
  readonly fallback?: Readonly<Record<string, number>>;
  /** Renamed members of the answer. */
  readonly answer?: Readonly<Record<string, OldMember>>;
  /** Arguments that the old package copied into the answer. */
  readonly repeats?: readonly string[];
  readonly quirk?: OldQuirk;
}

/**
 * Form of an argument of `rongcloud-sdk` 1.0.3:
 *
 * - `list`: one value or a list of them
 * - `names`: a list of `{ id, name }` in place of names by id
 * - `map`: names by id
 * - `minutes`: at most 43,200; no call is made for a number that is not above zero
 */
export type FirstForm = 'list' | 'names' | 'map' | 'minutes';

/** An argument of `rongcloud-sdk` 1.0.3, by its position. */
export interface FirstArgument {
  /** Parameter of the endpoint. */
  readonly to: string;
  readonly form?: FirstForm;
  /** The argument may be left out. */
  readonly optional?: true;
  /** Code with which an id that contains white space is refused, without a call. */
  readonly invalid?: 1000 | 2000;
  /** The argument is not sent, because the endpoint has no such parameter. */
  readonly ignored?: true;
}

/** A function of `rongcloud-sdk` 1.0.3. Its last arguments are an optional format, `json` or `xml`, and a callback. */
export interface FirstCall {
  readonly endpoint: string;
  readonly args: readonly FirstArgument[];
}
