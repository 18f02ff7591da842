import { createCustomPropertyDecorator } from '@midwayjs/core';

export const INJECT_RONG = '@rongkit/midway:client';

/** Client that a property wants; the default one without a name. */
export interface WantedClient {
  readonly name: string | undefined;
}

/**
 * Injects a client into a property, by its name in the configuration. It needs no `emitDecoratorMetadata`.
 *
 * @param name - name of the client
 * @default the default client
 * @example
 * ```ts
 * @InjectRong()
 * rong: RongCloud;
 * ```
 */
export function InjectRong(name?: string): PropertyDecorator {
  return createCustomPropertyDecorator(INJECT_RONG, { name } satisfies WantedClient);
}
