export interface BotState {
  /** By user id, in the order of creation. */
  readonly bots: Map<string, Bot>;
  /** By the user who is answered for, then by the user whom the bot answers. */
  readonly proxyChats: Map<string, Map<string, ProxyChat>>;
}

export interface Bot {
  readonly userId: string;
  readonly name: string;
  readonly type: string;
  readonly profileUrl: string;
  readonly metadata?: Readonly<Record<string, string>>;
  /** One of each kind. */
  readonly integrations: readonly BotIntegration[];
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface BotIntegration {
  readonly type: string;
  readonly callbackUrl?: string;
  readonly enabled: boolean;
  readonly objectNames?: readonly string[];
  readonly events?: readonly string[];
  readonly stream: boolean;
  readonly handleResponse: boolean;
  /** Never shown. */
  readonly auth?: { readonly apiKey: string };
  readonly agent?: Readonly<Record<string, unknown>>;
  readonly waitForInputCompletion?: boolean;
  readonly gentleResponse?: boolean;
}

export interface ProxyChat {
  readonly botUserId: string;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export function emptyBotState(): BotState {
  return {
    bots: new Map(),
    proxyChats: new Map(),
  };
}
