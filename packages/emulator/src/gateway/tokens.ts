import type { DomainEvent } from '../domain/events.js';
import type { State } from '../domain/state/index.js';

/** Reasons to refuse a client: statuses of the connack packet. */
const TOKEN_INCORRECT = 4;
const USER_BLOCKED = 9;
const TOKEN_EXPIRED = 10;
const ACCOUNT_CANCELLED = 19;
const WRONG_APP = 2;

export type Admission = { readonly userId: string } | { readonly status: number };

/** Finds the users of tokens. The part of a token after its first `@` is the gateway's address, and is ignored. */
export class Tokens {
  /**
   * User ids by token; undefined until the first client comes. A token never changes its user, so entries of users that
   * no longer exist do no harm.
   */
  #owners: Map<string, string> | undefined;

  /** Learns of a new token, so that no search through all users is needed for an unknown one. */
  note(event: DomainEvent): void {
    if (event.kind === 'tokenIssued') this.#owners?.set(event.token, event.userId);
  }

  /** Forgets all tokens, when the whole state is replaced. */
  forget(): void {
    this.#owners = undefined;
  }

  /** Checks whether a client with a token may connect: returns the user, or the status of the refusal. */
  admit(state: State, offer: { token: string; appKey: string; expected: string }, at: number): Admission {
    const { token, appKey, expected } = offer;
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
    this.#owners ??= new Map(
      [...state.users.values()].flatMap(({ userId, tokens }) => tokens.map((each) => [each.token, userId] as const)),
    );
    return this.#owners.get(token);
  }
}
