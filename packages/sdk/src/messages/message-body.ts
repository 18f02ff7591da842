import { toJsonValue } from '../params/wire.js';

declare global {
  /** Types that an app declares for RongKit. */
  namespace RongKit {
    /**
     * Custom message types: for each name, the TypeScript type of the content. `customMessage` and `readMessage` use
     * these declarations.
     *
     * @example
     * ```ts
     * declare global {
     *   namespace RongKit {
     *     interface CustomMessages {
     *       'app:order': { orderId: string; amount: number };
     *     }
     *   }
     * }
     * ```
     */
    interface CustomMessages {}
  }
}

/** Message type and content, to spread into the parameters of a send. */
export interface MessageBody {
  /** Name of the message type, such as `RC:TxtMsg`. */
  readonly objectName: string;
  /** Serialized content. */
  readonly content: string;
}

/** Content of a custom message type: the declared type, or any object or string. */
export type CustomContent<Name extends string> = Name extends keyof RongKit.CustomMessages
  ? RongKit.CustomMessages[Name]
  : object | string;

/**
 * Builds a message of a custom type.
 *
 * @param objectName - name of the type, at most 32 characters; must not begin with `RC:`
 * @param content - at most 128 KB; an object is serialized as JSON
 * @returns the `objectName` and `content` of a send
 * @throws {InvalidParameterError} a value cannot be serialized as JSON, such as half an emoji, `NaN` or a Map
 */
export function customMessage<Name extends string>(objectName: Name, content: CustomContent<Name>): MessageBody {
  return messageBody(objectName, content as object | string);
}

export function messageBody(objectName: string, content: object | string): MessageBody {
  const value = toJsonValue(objectName, 'content', content);
  return { objectName, content: typeof value === 'string' ? value : JSON.stringify(value) };
}
