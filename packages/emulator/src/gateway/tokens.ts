import type { State } from '../domain/state/index.js';
import { ownerOfToken } from '../domain/state/user.js';

/** Statuses of the connack packet for refused clients. */
const TOKEN_INCORRECT = 4;
const USER_BLOCKED = 9;
const TOKEN_EXPIRED = 10;
const ACCOUNT_CANCELLED = 19;
const WRONG_APP = 2;

export type Admission = { readonly userId: string } | { readonly status: number };

/** Finds the users of tokens. Ignores the gateway's address, which a token has after its first `@`. */
export class Tokens {
  /** Checks whether a client with a token may connect: returns the user, or the status of the refusal. */
  admit(state: State, offer: { token: string; appKey: string; expected: string }, at: number): Admission {
    const { token, appKey, expected } = offer;
    if (appKey !== expected) return { status: WRONG_APP };
    const plain = token.split('@')[0] ?? '';
    const userId = ownerOfToken(state.users, plain);
    const issued = state.users.get(userId ?? '')?.tokens.find((each) => each.token === plain);
    if (userId !== undefined && state.deactivatedUsers.has(userId)) return { status: ACCOUNT_CANCELLED };
    if (userId === undefined || !issued) return { status: TOKEN_INCORRECT };
    if (issued.isExpired) return { status: TOKEN_EXPIRED };
    if ((state.userBlocks.get(userId) ?? 0) > at) return { status: USER_BLOCKED };
    return { userId };
  }
}
