/** Object with an id, in place of the id. */
export interface OldId {
  /** Id of the user, the group or the chatroom. */
  readonly id: string | number;
}

/** Object with an id and a name. */
export interface OldNamed {
  /** Id of the group or the chatroom. */
  readonly id: string;
  /** Display name. */
  readonly name: string;
}

/** Values of a template message, by the id of the receiver. */
export type OldTemplate = Readonly<
  Record<
    string,
    {
      /** Values by placeholder. */
      readonly data: Readonly<Record<string, string>>;
      /** Text of the push notification. */
      readonly push?: string;
      /** Custom data of the push notification. */
      readonly pushData?: string;
    }
  >
>;

/** Answer of a call: a result of the service, or a refusal, which has `code` and `msg`. */
export type OldAnswer<Result> = Partial<Omit<Result, 'code'>> & {
  /**
   * 200 for success, the service's code of a refusal, or a code of the old package as a string, such as `'20001'`;
   * empty without an answer in JSON.
   */
  code: number | string;
  /** Reason of a refusal; the error of a broken connection as an object; an answer that is not JSON as it is. */
  msg?: unknown;
};

/**
 * Result with the member `From` renamed to `To`. If the member is a list, `Each` renames members of its items; `'id'`
 * turns each id in the list into an object with that id.
 */
export type Renamed<Result, From extends keyof Result, To extends string, Each> = Omit<Result, From> &
  Record<To, Result[From] extends readonly (infer Item)[] ? RenamedItem<Item, Each>[] : Result[From]>;

type RenamedItem<Item, Each> = Each extends 'id'
  ? { id: Item }
  : Each extends Readonly<Record<string, string>>
    ? Omit<Item, keyof Each> & { [Name in keyof Each as Each[Name]]: Name extends keyof Item ? Item[Name] : never }
    : Item;

/** Callback of `rongcloud-sdk` 1.0.3: gets an error, or the answer as a string. */
// biome-ignore lint/suspicious/noExplicitAny: programs of the old package read any member of the error
export type FirstCallback = (error: any, resultText: string) => void;

/** Last arguments of a function of `rongcloud-sdk` 1.0.3: the format, which may be omitted, and the callback. */
export type FirstEnding = [callback: FirstCallback] | [format: 'json' | 'xml', callback: FirstCallback];

/** Argument lists of a function whose arguments may be omitted, from the last argument on. */
export type Optional<Args extends readonly unknown[]> =
  | Args
  | (Args extends [...infer Start, unknown] ? Optional<Start> : never);
