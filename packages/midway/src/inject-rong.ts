import { createCustomPropertyDecorator } from '@midwayjs/core';

export const INJECT_RONG = '@rongkit/midway:client';

/** Client to inject into a property; without a name, the default client. */
export interface WantedClient {
  readonly name: string | undefined;
}

/**
 * Injects a client into a property, by its name in the configuration. The decorator does not need
 * `emitDecoratorMetadata`.
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
