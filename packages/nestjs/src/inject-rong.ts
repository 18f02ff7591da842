import { Inject } from '@nestjs/common';

/** Name of a client whose module has no name. */
export const DEFAULT_CLIENT = 'default';

/**
 * Injection token of a client, for `overrideProvider` in tests, and for `inject` of factories. The client without a name
 * also has the class `RongCloud` as its token.
 *
 * @param name - name of the module
 * @default the client without a name
 */
export function getRongToken(name: string = DEFAULT_CLIENT): string {
  return `@rongkit/nestjs:client:${name}`;
}

/**
 * Injects a client into a constructor parameter or a property. The decorator does not need `emitDecoratorMetadata`.
 *
 * @param name - name of the module
 * @default the client without a name
 * @example
 * ```ts
 * constructor(@InjectRong() private readonly rong: RongCloud) {}
 * ```
 */
export function InjectRong(name: string = DEFAULT_CLIENT): PropertyDecorator & ParameterDecorator {
  return Inject(getRongToken(name));
}
