import { type Collection, InvalidDocument, record, type Shape } from './shape.js';

/** The call that erased a user: `user.remove` or `user.deactivate`. */
export type Erasure = 'removed' | 'deactivated';

/** Erases a user from a field of the state. */
type Erase<T> = (value: T, userId: string, erasure: Erasure) => void;

/**
 * The short form of the entries of a field in documents: without default values, and without the id that is also the
 * key. Only fields with very many entries have a short form.
 */
export interface Short<T> {
  /** The member of an entry that repeats its key, and is left out; absent for lists. */
  readonly id?: keyof T & string;
  /** The members that an entry may lack, with their defaults. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Completes an entry that the emulator wrote. The entry is not checked. */
  readonly complete: (given: never, key: string) => T;
}

export type AnyShort = Omit<Short<unknown>, 'id'> & { readonly id?: string };

/** The definition of a field of the state: its type, its empty value, its form in a document, and its owner. */
export interface Member<T> {
  readonly shape: Shape<T>;
  readonly empty: () => T;
  /**
   * `user`: the data is erased with its user. `others`: other users still need the data about a user, such as a
   * membership. It is kept, perhaps without the user's own settings. `nobody`: the data is not about users.
   */
  readonly owner: 'user' | 'others' | 'nobody';
  readonly erase: Erase<T>;
  /** True if documents of earlier versions lack the field. */
  readonly isNewer?: boolean;
  /** The short form of the entries, if they have one. */
  readonly short?: AnyShort;
}

/**
 * Defines a field of the state whose data belongs to users. Erasing a user deletes the entry with the user id, unless
 * `erase` does it in another way.
 */
export function ofUser<T extends Map<string, unknown> | Set<string>>(
  shape: Collection<T>,
  erase?: Erase<T>,
): Member<T> {
  return { shape, empty: shape.empty, owner: 'user', erase: erase ?? ((value, userId) => void value.delete(userId)) };
}

/** Defines a field of the state whose data stays when a user is erased, except for the data that `erase` removes. */
export function ofOthers<T>(shape: Collection<T>, erase: Erase<T> = () => {}): Member<T> {
  return { shape, empty: shape.empty, owner: 'others', erase };
}

/** Defines a field of the state whose data is not about users: erasing a user does not change the field. */
export function ofNobody<T>(shape: Collection<T>): Member<T> {
  return { shape, empty: shape.empty, owner: 'nobody', erase: () => {} };
}

/** Marks a field of the state that older documents lack. A missing field is read as empty. */
export function newer<T>(member: Member<T>): Member<T> {
  return { ...member, isNewer: true };
}

/** Gives the entries of a field of the state a short form in documents. */
export function shortly<E, T extends Map<string, E> | E[]>(member: Member<T>, short: Short<E>): Member<T> {
  return { ...member, short };
}

type ValueOf<M> = M extends Member<infer T> ? T : never;

type AnyMember = Pick<Member<unknown>, 'shape' | 'empty' | 'owner' | 'isNewer' | 'short'> & {
  readonly erase: Erase<never>;
};
export type AnyMembers = Readonly<Record<string, AnyMember>>;

/** The type of a state with the given fields. */
export type StateOf<M extends AnyMembers> = { readonly [K in keyof M]: ValueOf<M[K]> };

export function emptyOf<M extends AnyMembers>(members: M): StateOf<M> {
  return mapMembers(members, ({ empty }) => empty());
}

/**
 * Makes the shape that reads a state from a document. Fields marked as newer may be missing, and unknown fields are
 * refused.
 */
export function shapeOf<M extends AnyMembers>(members: M): Shape<StateOf<M>> {
  return (json, at) => {
    const given = record(json, at);
    const unknown = Object.keys(given).find((name) => !Object.hasOwn(members, name));
    if (unknown !== undefined) throw new InvalidDocument(`${at} has a member that is not known: ${unknown}.`);
    return mapMembers(members, ({ shape, empty, isNewer }, name) =>
      isNewer && !Object.hasOwn(given, name) ? empty() : shape(given[name], `${at}.${name}`),
    );
  };
}

function mapMembers<M extends AnyMembers>(members: M, map: (member: AnyMember, name: string) => unknown): StateOf<M> {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, map(member, name)])) as StateOf<M>;
}
