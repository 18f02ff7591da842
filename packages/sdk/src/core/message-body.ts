/** What every send takes of a message: spread it into the parameters. */
export interface MessageBody {
  readonly objectName: string;
  readonly content: string;
}

/** A message of a type of your own. Its name must not begin with `RC:`; content that is not a text is serialized. */
export function customMessage(objectName: string, content: object | string): MessageBody {
  return messageBody(objectName, content);
}

export function messageBody(objectName: string, content: object | string): MessageBody {
  return { objectName, content: typeof content === 'string' ? content : JSON.stringify(content) };
}
