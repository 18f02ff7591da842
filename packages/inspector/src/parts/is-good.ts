import type { LoggedRequest } from '@rongkit/emulator/admin';

/** Whether a request succeeded. */
export function isGood({ status, errorMessage }: Pick<LoggedRequest, 'status' | 'errorMessage'>): boolean {
  return status !== null && status < 400 && errorMessage === null;
}
