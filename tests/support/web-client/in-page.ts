import type { FileArgument, MessageArgument } from './web-client.js';

/** Members of the official web client that the driver uses: functions and message classes by name, and event names. */
type Library = Readonly<Record<string, unknown>> & {
  readonly Events: Readonly<Record<string, string>>;
  readonly addEventListener: (name: string, listener: (payload: unknown) => void) => void;
};
type MessageClass = new (content: object) => object;

export type Caller = (method: string, args: readonly unknown[]) => Promise<unknown>;

/**
 * Driver of the official web client, in Node.js or in a browser. Passes its events to `tell`. Returns a function that
 * calls functions of the client by name. This file imports nothing at run time, so that a page can load the file alone.
 */
export function drive(library: unknown, tell: (name: string, payload: unknown) => void, FileOfPage = File): Caller {
  const client = library as Library;
  const registered = new Map<string, MessageClass>();
  const listen = () => {
    // Several names in `Events` may stand for the same event.
    for (const name of new Set(Object.values(client.Events))) {
      client.addEventListener(name, (payload) => tell(name, payload));
    }
  };
  const fileOf = ({ name, type, base64 }: FileArgument['file']) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return new FileOfPage([bytes], name, { type });
  };
  const revive = (argument: unknown): unknown => {
    const { messageClass, content, file } = Object(argument) as Partial<MessageArgument & FileArgument>;
    if (file) return { ...(argument as object), file: fileOf(file) };
    if (messageClass === undefined) return argument;
    const Message = registered.get(messageClass) ?? client[messageClass];
    if (typeof Message !== 'function') throw new Error(`the web client has no messages ${messageClass}`);
    return new (Message as MessageClass)(content ?? {});
  };
  return async (method, args) => {
    const run = client[method];
    if (typeof run !== 'function') throw new Error(`the web client has no function ${method}`);
    const result: unknown = await run(...args.map(revive));
    if (method === 'init') listen();
    if (method !== 'registerMessageType') return result;
    registered.set(String(args[0]), result as MessageClass);
    return undefined;
  };
}
