import type { State } from '../domain/state/index.js';

/** Why a client may not connect: the status of its CONNACK. */
const TOKEN_INCORRECT = 4;
const USER_BLOCKED = 9;
const TOKEN_EXPIRED = 10;
const ACCOUNT_CANCELLED = 19;
const WRONG_APP = 2;

export type Admission = { readonly userId: string } | { readonly status: number };

/** Who a token is for. What follows its first `@` says where to connect, and is not part of it. */
export class Tokens {
  /** What was found before, for users who are gone by now too; a token never changes hands. */
  readonly #owners = new Map<string, string>();

  /** Whether a client of a token may connect now. */
  admit(
    state: State,
    { token, appKey, expected }: { token: string; appKey: string; expected: string },
    at: number,
  ): Admission {
    if (appKey !== expected) return { status: WRONG_APP };
    const plain = token.split('@')[0] ?? '';
    const userId = this.#ownerOf(state, plain);
    const issued = state.users.get(userId ?? '')?.tokens.find((each) => each.token === plain);
    if (userId !== undefined && state.deactivatedUsers.has(userId)) return { status: ACCOUNT_CANCELLED };
    if (userId === undefined || !issued) return { status: TOKEN_INCORRECT };
    if (issued.isExpired) return { status: TOKEN_EXPIRED };
    if ((state.userBlocks.get(userId) ?? 0) > at) return { status: USER_BLOCKED };
    return { userId };
  }

  #ownerOf(state: State, token: string): string | undefined {
    const known = this.#owners.get(token);
    if (known !== undefined) return known;
    for (const { userId, tokens } of state.users.values())
      for (const each of tokens) this.#owners.set(each.token, userId);
    return this.#owners.get(token);
  }
}
