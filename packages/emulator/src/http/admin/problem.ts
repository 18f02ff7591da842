/** A request that the admin API refuses, with the HTTP status of the answer. */
export class Problem extends Error {
  override readonly name: string = 'Problem';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}, cause?: unknown) {
    super(message, { cause });
    this.status = status;
    this.headers = headers;
  }
}

/** The path, the query string or the body of a request is invalid. */
export class BadInput extends Problem {
  override readonly name = 'BadInput';

  constructor(message: string, cause?: unknown) {
    super(400, message, {}, cause);
  }
}

/** The request names something that does not exist. */
export class NotThere extends Problem {
  override readonly name = 'NotThere';

  constructor(message: string) {
    super(404, message);
  }
}

/** The admin API has no such path. The answer has a code too, like the answer to an unknown path of the server API. */
export class UnknownPath extends NotThere {
  readonly code = 404;
}

/** Calls a function that checks its input, and turns its TypeErrors and RangeErrors into BadInput. */
export function checked<T>(use: () => T): T {
  try {
    return use();
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    throw new BadInput(error.message, error);
  }
}
