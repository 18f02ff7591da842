type Options = Readonly<Record<string, unknown>>;

export interface Listener {
  /** The address of the listener. */
  readonly url: string;
  /** The ids of the callbacks to take over. */
  readonly kinds: readonly string[];
  /** Whether messages of the server API are reported too; without it, as before. */
  readonly serverMessages: boolean;
}

/** Callbacks with switches about messages of the server API. */
const ABOUT_MESSAGES = ['message.route', 'message.preSend'];

/**
 * The callback options of an emulator, with the addresses of some callbacks replaced by that of a listener. Switches and
 * the addresses of other callbacks stay.
 */
export function optionsWithListener(current: Options, { url, kinds, serverMessages }: Listener): Options {
  const taken = kinds.map((kind) => {
    const { url: _, ...switches } = switchesOf(current[kind]);
    const isAbout = serverMessages && ABOUT_MESSAGES.includes(kind);
    return [kind, { url: `${url}/${kind}`, ...switches, ...(isAbout && { serverMessages }) }] as const;
  });
  return { ...current, ...Object.fromEntries(taken) };
}

/** An address may stand for its switches. */
function switchesOf(target: unknown): Options {
  return typeof target === 'object' && target !== null ? (target as Options) : {};
}
