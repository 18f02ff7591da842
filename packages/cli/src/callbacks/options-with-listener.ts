type Options = Readonly<Record<string, unknown>>;

export interface Listener {
  /** URL of the listener. */
  readonly url: string;
  /** The ids of the callbacks to take over. */
  readonly kinds: readonly string[];
  /** True to report messages sent by the server API as well; false leaves the switches unchanged. */
  readonly serverMessages: boolean;
}

/** Callbacks that have a switch for messages sent by the server API. */
const ABOUT_MESSAGES = ['message.route', 'message.preSend'];

/**
 * Returns the callback options of an emulator, with the URL of the listener for some callbacks. The URLs of other
 * callbacks stay unchanged, and so do all switches, except `serverMessages` if that is true.
 */
export function optionsWithListener(current: Options, { url, kinds, serverMessages }: Listener): Options {
  const taken = kinds.map((kind) => {
    const { url: _, ...switches } = switchesOf(current[kind]);
    const isAbout = serverMessages && ABOUT_MESSAGES.includes(kind);
    return [kind, { url: `${url}/${kind}`, ...switches, ...(isAbout && { serverMessages }) }] as const;
  });
  return { ...current, ...Object.fromEntries(taken) };
}

/** Options of a callback; empty if only a URL is set for the callback. */
function switchesOf(target: unknown): Options {
  return typeof target === 'object' && target !== null ? (target as Options) : {};
}
