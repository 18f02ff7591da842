declare global {
  /** What an app adds to RongKit's types. */
  namespace RongKit {
    /**
     * Message types of your own: the content by the name of the type. Declare them once, and `customMessage` and
     * `readMessage` know them.
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

/** What every send takes of a message: spread it into the parameters. */
export interface MessageBody {
  readonly objectName: string;
  readonly content: string;
}

/** The content of a message type of your own: as declared, or anything where it is not. */
export type CustomContent<Name extends string> = Name extends keyof RongKit.CustomMessages
  ? RongKit.CustomMessages[Name]
  : object | string;

/**
 * A message of a type of your own.
 *
 * @param objectName - name of the type, at most 32 characters; it must not begin with `RC:`
 * @param content - at most 128 KB; what is not a text is serialized
 * @returns what a send takes as `objectName` and `content`
 */
export function customMessage<Name extends string>(objectName: Name, content: CustomContent<Name>): MessageBody {
  return messageBody(objectName, content as object | string);
}

export function messageBody(objectName: string, content: object | string): MessageBody {
  return { objectName, content: typeof content === 'string' ? content : JSON.stringify(content) };
}
