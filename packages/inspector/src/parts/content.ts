/**
 * The beginning of the text that users see of a message, at most 300 characters; the raw content for pictures and for
 * messages without such a text.
 */
export function summaryOf(objectName: string, content: string): string {
  const json = parsed(content);
  const text = ['content', 'title', 'name', 'message', 'poi']
    .map((name) => json?.[name])
    .find((each) => typeof each === 'string' && each !== '');
  const shown =
    objectName === 'RC:ImgMsg' || objectName === 'RC:GIFMsg' || text === undefined ? undefined : String(text);
  return (shown ?? content).slice(0, 300);
}

function parsed(content: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const json: unknown = JSON.parse(content);
    return typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
