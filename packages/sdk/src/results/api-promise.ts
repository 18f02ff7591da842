import type { ApiExchange } from '../exchange.js';

/** Promise of a result. `await` it for the result, or call {@link withResponse} for result and response. */
export class ApiPromise<T> implements Promise<T> {
  readonly #exchange: Promise<ApiExchange<T>>;

  constructor(exchange: Promise<ApiExchange<T>>) {
    this.#exchange = exchange;
  }

  get [Symbol.toStringTag](): string {
    return 'ApiPromise';
  }

  /** Resolves to the result together with status, headers and request id. Does not repeat the call. */
  withResponse(): Promise<ApiExchange<T>> {
    return this.#exchange;
  }

  // biome-ignore lint/suspicious/noThenProperty: being awaited is what this class is for
  then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    const fulfill = ({ data }: ApiExchange<T>) => (onFulfilled ? onFulfilled(data) : (data as unknown as A));
    return this.#exchange.then(fulfill, onRejected);
  }

  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.then().finally(onFinally);
  }
}
