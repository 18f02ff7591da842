import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Inferred: an upload token is valid for an hour. */
const VALID_SECONDS = 3600;

export interface UploadToken {
  readonly token: string;
  /** Inferred: when the token expires, in seconds since 1970. */
  readonly deadline: number;
}

/**
 * Tokens with which a user can upload files for an hour. A reset or the end of the process makes the tokens invalid.
 */
export class UploadTokens {
  readonly #now: () => number;
  #secret = randomBytes(32);

  constructor(now: () => number) {
    this.#now = now;
  }

  issue(userId: string): UploadToken {
    const deadline = Math.floor(this.#now() / 1000) + VALID_SECONDS;
    const claim = Buffer.from(JSON.stringify({ userId, deadline })).toString('base64url');
    return { token: `${claim}.${this.#sign(claim).toString('base64url')}`, deadline };
  }

  /** The user to whom a token was issued; undefined for an expired or unknown token. */
  ownerOf(token: string): string | undefined {
    const [claim = '', signature = ''] = token.split('.');
    const [offered, expected] = [Buffer.from(signature, 'base64url'), this.#sign(claim)];
    if (offered.length !== expected.length || !timingSafeEqual(offered, expected)) return undefined;
    const { userId, deadline } = JSON.parse(Buffer.from(claim, 'base64url').toString()) as {
      userId: string;
      deadline: number;
    };
    return this.#now() < deadline * 1000 ? userId : undefined;
  }

  /** Makes all tokens invalid. */
  renew(): void {
    this.#secret = randomBytes(32);
  }

  #sign(claim: string): Buffer {
    return createHmac('sha256', this.#secret).update(claim).digest();
  }
}
