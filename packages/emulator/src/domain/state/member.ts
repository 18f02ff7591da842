import { type Collection, InvalidDocument, record, type Shape } from './shape.js';

/** Why a user is erased: `user.remove` was called, or `user.deactivate`. */
export type Erasure = 'removed' | 'deactivated';

/** Forgets a user in a member of the state. */
type Erase<T> = (value: T, userId: string, erasure: Erasure) => void;

/** A member of the state, written once: its type, its empty value, its form in a document, and whose it is. */
export interface Member<T> {
  readonly shape: Shape<T>;
  readonly empty: () => T;
  /**
   * `user`: it goes when its user is erased. `others`: it says something of a user that others still need, such as a
   * membership, and stays, perhaps without what the user alone has set there. `nobody`: it says nothing of a user.
   */
  readonly owner: 'user' | 'others' | 'nobody';
  readonly erase: Erase<T>;
  /** Whether documents that were written before it existed lack it. */
  readonly isNewer?: boolean;
}

/** A member that is a user's own. It is keyed by user id, unless `erase` says how to forget a user. */
export function ofUser<T extends Map<string, unknown> | Set<string>>(
  shape: Collection<T>,
  erase?: Erase<T>,
): Member<T> {
  return { shape, empty: shape.empty, owner: 'user', erase: erase ?? ((value, userId) => void value.delete(userId)) };
}

/** A member that stays when a user is erased, but for what `erase` forgets. */
export function ofOthers<T>(shape: Collection<T>, erase: Erase<T> = () => {}): Member<T> {
  return { shape, empty: shape.empty, owner: 'others', erase };
}

/** A member that says nothing of a user. */
export function ofNobody<T>(shape: Collection<T>): Member<T> {
  return { shape, empty: shape.empty, owner: 'nobody', erase: () => {} };
}

/** Marks a member as one that older documents lack. In them it reads as empty. */
export function newer<T>(member: Member<T>): Member<T> {
  return { ...member, isNewer: true };
}

type ValueOf<M> = M extends Member<infer T> ? T : never;

type AnyMember = Pick<Member<unknown>, 'shape' | 'empty' | 'owner' | 'isNewer'> & { readonly erase: Erase<never> };
export type AnyMembers = Readonly<Record<string, AnyMember>>;

/** The state that consists of some members. */
export type StateOf<M extends AnyMembers> = { readonly [K in keyof M]: ValueOf<M[K]> };

export function emptyOf<M extends AnyMembers>(members: M): StateOf<M> {
  return mapMembers(members, ({ empty }) => empty());
}

/** Reads a state from a document, where members that are newer than the document may be missing. */
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
