// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import { type EndpointTable, endpoint, endpoints } from '../../endpoints/endpoint.js';
import { boolean, decimal, integer, list, map, object, required, text } from '../../endpoints/fields.js';
import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import { Resource } from '../../results/resource.js';
import type { CodeResult } from './shared.js';

/** How the model answers. */
export interface AgentModelOptions {
  /** 0 to 2. */
  temperature?: number | undefined;
  /** 0 to 1. */
  topP?: number | undefined;
  /** Length of an answer. From 1 to 8192. */
  maxTokens?: number | undefined;
  /** -2 to 2. */
  frequencyPenalty?: number | undefined;
  /** -2 to 2. */
  presencePenalty?: number | undefined;
  /** Texts at which an answer ends. At most 10 items, each at most 50 characters. */
  stop?: string | readonly string[] | ReadonlySet<string> | undefined;
}

/** Which model answers. */
export interface AgentModel {
  /** Who runs the model, such as `openai`. */
  provider?: string | undefined;
  /** Name of the model, such as `qwen-turbo`. */
  name: string;
  /** How the model answers. */
  options?: AgentModelOptions | undefined;
}

/** What the model is told at first. */
export interface AgentPrompt {
  /** Id of a template. At most 64 characters. */
  id?: string | undefined;
  /** What to put in the places that the template leaves open, by name. */
  variables?: Readonly<Record<string, string>> | undefined;
  /** What the model is told. At most 10,000 characters. */
  instructions?: string | undefined;
  /** What the agent begins with. In the Java SDK only. */
  openingStatement?: string | undefined;
}

/** How much of a conversation the model sees. */
export interface AgentMemory {
  /** `sliding_window`, as far as sources show. */
  strategy?: string | undefined;
  /** How many messages. At least 0. */
  maxMessages?: number | undefined;
  /** How many tokens. In the Java SDK only. At least 0. */
  maxTokens?: number | undefined;
}

/** How an agent works. */
export interface AgentConfig {
  /** Which model answers. */
  model: AgentModel;
  /** What the model is told at first. */
  prompt?: AgentPrompt | undefined;
  /** How much of a conversation the model sees. */
  memory?: AgentMemory | undefined;
}

/** Parameters of {@link AgentResource.create}. */
export interface AgentCreateParams {
  /** Id of the agent, of your choice, at least 3 characters. At most 64 characters. */
  agentId: string;
  /** Name of the agent, at least 2 characters. At most 128 characters. */
  name: string;
  /** What it is for. At most 256 characters. */
  description?: string | undefined;
  /** Kind of agent: `chat` is the only one. */
  type?: 'chat' | undefined;
  /** Whether it is in use. */
  status?: 'active' | 'inactive' | 'draft' | undefined;
  /** How an agent works. */
  agentConfig: AgentConfig;
}

/** Parameters of {@link AgentResource.get}. */
export interface AgentGetParams {
  /** Id of the agent. At most 64 characters. */
  agentId: string;
}

/** Result of {@link AgentResource.get}. */
export interface AgentGetResult extends CodeResult {
  /** Id of the agent. */
  agentId: string;
  /** Name of the agent. */
  name: string;
  /** What it is for. */
  description?: string;
  /** Kind of agent: `chat`. */
  type: string;
  /** `active`, `inactive` or `draft`. */
  status: string;
  /** How an agent works. */
  agentConfig: AgentConfig;
  /** When it was created, in milliseconds since 1970. */
  createdAt: number;
  /** When it was last changed, in milliseconds since 1970. */
  updatedAt: number;
}

/** What changes of the model. */
export interface AgentModelChange {
  /** Who runs the model, such as `openai`. */
  provider?: string | undefined;
  /** Name of the model, such as `qwen-turbo`. */
  name?: string | undefined;
  /** How the model answers. */
  options?: AgentModelOptions | undefined;
}

/** What changes of the way in which an agent works. */
export interface AgentConfigChange {
  /** What changes of the model. */
  model?: AgentModelChange | undefined;
  /** What the model is told at first. */
  prompt?: AgentPrompt | undefined;
  /** How much of a conversation the model sees. */
  memory?: AgentMemory | undefined;
}

/** Parameters of {@link AgentResource.update}. */
export interface AgentUpdateParams {
  /** Id of the agent. At most 64 characters. */
  agentId: string;
  /** Name of the agent, at least 2 characters. At most 128 characters. */
  name?: string | undefined;
  /** What it is for. At most 256 characters. */
  description?: string | undefined;
  /** Whether it is in use. */
  status?: 'active' | 'inactive' | 'draft' | undefined;
  /** What changes of the way in which an agent works. */
  agentConfig?: AgentConfigChange | undefined;
}

/** Parameters of {@link AgentResource.remove}. */
export interface AgentRemoveParams {
  /** Id of the agent. At most 64 characters. */
  agentId: string;
}

/** Parameters of {@link AgentResource.list}. */
export interface AgentListParams {
  /** Page number, from 1. At least 1. Default: `1`. */
  page?: number | undefined;
  /** Agents a page. From 1 to 100. Default: `20`. */
  size?: number | undefined;
  /** Whether it is in use. */
  status?: 'active' | 'inactive' | 'draft' | undefined;
  /** Kind of agent: `chat` is the only one. */
  type: 'chat';
}

/** An AI agent. */
export interface Agent {
  /** Id of the agent. */
  agentId: string;
  /** Name of the agent. */
  name: string;
  /** What it is for. */
  description?: string;
  /** Kind of agent: `chat`. */
  type: string;
  /** `active`, `inactive` or `draft`. */
  status: string;
  /** How an agent works. */
  agentConfig: AgentConfig;
  /** When it was created, in milliseconds since 1970. */
  createdAt: number;
  /** When it was last changed, in milliseconds since 1970. */
  updatedAt: number;
}

/** Result of {@link AgentResource.list}. */
export interface AgentListResult extends CodeResult {
  /** The first created first (inferred). */
  agents: Agent[];
  /** How many agents there are in all, of the status that is asked for (inferred). */
  total: number;
  /** How many pages there are. In the Java SDK only. */
  totalPages?: number;
  /** Whether there is another page. In the Java SDK only. */
  hasNext?: boolean;
}

/** Parameters of {@link AgentResource.chat}. */
export interface AgentChatParams {
  /** Id of the agent. At most 64 characters. */
  agentId: string;
  /** What to ask. At most 10,000 characters. */
  query: string;
  /** Whether the agent knows what was said before in the conversation. Default: `true`. */
  memory?: boolean | undefined;
  /**
   * The conversation to go on with. Without it a new one begins. Not read when `memory` is false. At most 64
   * characters.
   */
  conversationId?: string | undefined;
  /**
   * What to put in the places that query and prompt leave open, by name. At most 16 entries, keys at most 32
   * characters, values at most 128 characters.
   */
  variables?: Readonly<Record<string, string>> | undefined;
  /** Id of the user who asks. */
  user?: string | undefined;
}

/** How many tokens were used. */
export interface AgentUsage {
  /** In what the model was given. */
  promptTokens: number;
  /** In the answer. */
  completionTokens: number;
  /** In both. */
  totalTokens: number;
}

/** What is to know of an answer. */
export interface AgentAnswerMetadata {
  /** How many tokens were used. */
  usage: AgentUsage;
}

/** Result of {@link AgentResource.chat}. */
export interface AgentChatResult extends CodeResult {
  /** Id of this answer. */
  runId: string;
  /** Id of the conversation. */
  conversationId: string;
  /** Id of the agent. */
  agentId: string;
  /** When it answered, in milliseconds since 1970. */
  timestamp: number;
  /** The answer. */
  answer: string;
  /** Why it ends there: `stop` is the one value that sources show. */
  finishReason: string;
  /** What is to know of an answer. */
  metadata: AgentAnswerMetadata;
}

/** Parameters of {@link AgentResource.getRestriction}. */
export interface AgentGetRestrictionParams {
  /** Id of the agent. */
  agentId: string;
  /** Id of the user. */
  userId: string;
}

/** That a user is kept from an agent. */
export interface AgentRestriction {
  /** Id of the agent. At most 64 characters. */
  agentId: string;
  /** Id of the user. At most 64 bytes. */
  userId: string;
  /** 1: blocked. */
  type: number;
  /** When it began, in milliseconds since 1970. */
  createdAt: number;
  /** When it was last changed, in milliseconds since 1970. */
  updatedAt: number;
}

/** Result of {@link AgentResource.getRestriction}. */
export interface AgentGetRestrictionResult extends CodeResult {
  /** One, or none. */
  restrictions: AgentRestriction[];
}

/** Parameters of {@link AgentResource.listRestrictions}. */
export interface AgentListRestrictionsParams {
  /** Page number, from 1. At least 1. Default: `1`. */
  page?: number | undefined;
  /** Restrictions a page. At least 1. Default: `20`. */
  size?: number | undefined;
  /** Only those of this agent. */
  agentId?: string | undefined;
}

/** Result of {@link AgentResource.listRestrictions}. */
export interface AgentListRestrictionsResult extends CodeResult {
  /** `success`. */
  message: string;
  /** By agent, the first restricted first (inferred). */
  restrictions: AgentRestriction[];
  /** How many there are in all. */
  total: number;
  /** Whether there is another page. */
  hasNext: boolean;
}

export type AgentCreateResult = CodeResult;
export type AgentUpdateResult = CodeResult;
export type AgentRemoveResult = CodeResult;

export const agentEndpoints: EndpointTable<keyof AgentResource> = endpoints('agent', () => {
  const agentId = required(text({ maxChars: 64, pattern: /^.{3,}$/ }));
  const description = text({ maxChars: 256 });
  const status = text({ values: ['active', 'inactive', 'draft'] });
  const page = integer({ min: 1 });
  return {
    create: endpoint(
      '/v3/agent/create.json',
      {
        agentId,
        name: required(text({ maxChars: 128, pattern: /^.{2,}$/ })),
        description,
        type: text({ values: ['chat'] }),
        status,
        agentConfig: required(
          object({
            model: required(
              object({
                provider: text(),
                name: required(text()),
                options: object({
                  temperature: decimal,
                  topP: decimal,
                  maxTokens: integer({ min: 1, max: 8192 }),
                  frequencyPenalty: decimal,
                  presencePenalty: decimal,
                  stop: list(text({ maxChars: 50 }), { minItems: 0, maxItems: 10 }),
                }),
              }),
            ),
            prompt: object({
              id: text({ maxChars: 64 }),
              variables: map(),
              instructions: text({ maxChars: 10000 }),
              openingStatement: text(),
            }),
            memory: object({ strategy: text(), maxMessages: integer({ min: 0 }), maxTokens: integer({ min: 0 }) }),
          }),
        ),
      },
      { body: 'json', rateLimit: null },
    ),
    get: endpoint('/v3/agent/get.json', { agentId }, { body: 'json', rateLimit: null }),
    update: endpoint(
      '/v3/agent/update.json',
      {
        agentId,
        name: text({ maxChars: 128, pattern: /^.{2,}$/ }),
        description,
        status,
        agentConfig: object({
          model: object({
            provider: text(),
            name: text(),
            options: object({
              temperature: decimal,
              topP: decimal,
              maxTokens: integer({ min: 1, max: 8192 }),
              frequencyPenalty: decimal,
              presencePenalty: decimal,
              stop: list(text({ maxChars: 50 }), { minItems: 0, maxItems: 10 }),
            }),
          }),
          prompt: object({
            id: text({ maxChars: 64 }),
            variables: map(),
            instructions: text({ maxChars: 10000 }),
            openingStatement: text(),
          }),
          memory: object({ strategy: text(), maxMessages: integer({ min: 0 }), maxTokens: integer({ min: 0 }) }),
        }),
      },
      { body: 'json', rateLimit: null },
    ),
    remove: endpoint('/v3/agent/delete.json', { agentId }, { body: 'json', rateLimit: null }),
    list: endpoint(
      '/v3/agent/query.json',
      { page, size: integer({ min: 1, max: 100 }), status, type: required(text({ values: ['chat'] })) },
      { body: 'json', rateLimit: null },
    ),
    chat: endpoint(
      '/v3/chat/generate.json',
      {
        agentId,
        query: required(text({ maxChars: 10000 })),
        memory: boolean,
        conversationId: text({ maxChars: 64, pattern: /^[A-Za-z0-9_-]+$/ }),
        variables: map({ key: text({ maxChars: 32 }), item: text({ maxChars: 128 }), maxItems: 16 }),
        user: text(),
      },
      { body: 'json', repeat: 'send', rateLimit: null },
    ),
    getRestriction: endpoint(
      '/v3/agent/user/restriction/get.json',
      { agentId: required(text()), userId: required(text()) },
      { body: 'json', rateLimit: null },
    ),
    listRestrictions: endpoint(
      '/v3/agent/user/restriction/query.json',
      { page, size: integer({ min: 1 }), agentId: text() },
      { body: 'json', rateLimit: null },
    ),
  };
});

/** AI agents: models with instructions and a memory, and what they answer. */
export class AgentResource extends Resource {
  /**
   * Creates an AI agent.
   *
   * - An app has at most 100 agents; one more is refused with 1002 (the code is inferred).
   * - An id that is taken is refused with 1002 (inferred), so a call that is repeated after it went through changes
   *   nothing.
   * - Unless given, the type is `chat`, and the status `active` (the status is inferred).
   *
   * `POST /v3/agent/create.json` · No rate limit is documented.
   *
   * @param params - see {@link AgentCreateParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/agent/create-a-agent | RongCloud documentation}
   * @example
   * ```ts
   * await rong.agent.create({
   *   agentId: 'customer_service_v1',
   *   name: 'Assistant',
   *   description: 'Answers customers',
   *   type: 'chat',
   *   status: 'active',
   *   agentConfig: {
   *     model: {
   *       name: 'qwen-turbo',
   *       options: { temperature: 0.7, topP: 0.9, maxTokens: 2048 },
   *     },
   *     prompt: { instructions: 'Be kind.' },
   *     memory: { strategy: 'sliding_window', maxMessages: 20 },
   *   },
   * });
   * ```
   */
  create(params: AgentCreateParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(agentEndpoints().create, params, options);
  }

  /**
   * Reads an agent.
   *
   * - The agent's fields stand beside `code`.
   * - An unknown agent is refused with 1002 (the code is inferred).
   *
   * `POST /v3/agent/get.json` · No rate limit is documented.
   *
   * @param params - see {@link AgentGetParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/agent/get-agent | RongCloud documentation}
   * @example
   * ```ts
   * const { agentId, name, description, type, status, agentConfig, createdAt, updatedAt } = await rong.agent.get({ agentId: 'customer_service_v1' });
   * ```
   */
  get(params: AgentGetParams, options?: RequestOptions): ApiPromise<AgentGetResult> {
    return this.call(agentEndpoints().get, params, options);
  }

  /**
   * Changes an agent.
   *
   * - What is not given stays as it is, down to the single options of the model.
   * - The type cannot be changed.
   * - An unknown agent is refused with 1002 (the code is inferred).
   *
   * Inferred, not documented:
   * - `stop` and the variables of the prompt are replaced as a whole.
   *
   * `POST /v3/agent/update.json` · No rate limit is documented.
   *
   * @param params - see {@link AgentUpdateParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/agent/update-a-agent | RongCloud documentation}
   * @example
   * ```ts
   * await rong.agent.update({
   *   agentId: 'customer_service_v1',
   *   agentConfig: { model: { options: { temperature: 0.8 } } },
   * });
   * ```
   */
  update(params: AgentUpdateParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(agentEndpoints().update, params, options);
  }

  /**
   * Deletes an agent.
   *
   * Inferred, not documented:
   * - Its conversations and the restrictions of users go with it.
   * - Deleting an agent that is not there succeeds.
   *
   * `POST /v3/agent/delete.json` · No rate limit is documented.
   *
   * @param params - see {@link AgentRemoveParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @example
   * ```ts
   * await rong.agent.remove({ agentId: 'customer_service_v1' });
   * ```
   */
  remove(params: AgentRemoveParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(agentEndpoints().remove, params, options);
  }

  /**
   * Lists agents.
   *
   * Inferred, not documented:
   * - Without a status, agents of every status are listed.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * `POST /v3/agent/query.json` · No rate limit is documented.
   *
   * @param params - see {@link AgentListParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/agent/list-agents | RongCloud documentation}
   * @example
   * ```ts
   * const { agents, total } = await rong.agent.list({ page: 1, size: 10, status: 'active', type: 'chat' });
   * ```
   */
  list(params: AgentListParams, options?: RequestOptions): PagePromise<AgentListResult, Agent> {
    return this.pages(
      agentEndpoints().list,
      { by: 'page', page: 'page', size: 'size', items: 'agents' },
      params,
      options,
    );
  }

  /**
   * Asks an agent, and gets its answer.
   *
   * - The emulator has no model: its answer is `Echo: ` and the query, and it counts a token for every 4 characters
   *   begun.
   * - Without `memory` the agent remembers (inferred); with `memory: false` nothing is read or kept.
   * - An agent that is not active is refused with 1002, and so is a user who is restricted (the codes are inferred).
   * - An unknown agent is refused with 1002 (the code is inferred).
   * - The service can also answer in parts, with `stream: true`; the form of these parts is in no source, so it is not
   *   offered here.
   *
   * Inferred, not documented:
   * - Prompt tokens are those of the instructions, of what the agent remembers of the conversation, and of the query;
   *   `maxMessages` bounds what it remembers, to 20 messages unless set.
   * - A place left open is written `{{name}}`, and stays as it is without a value.
   * - A conversation id that is not known begins a conversation with that id; each agent has conversations of its own.
   *
   * `POST /v3/chat/generate.json` · No rate limit is documented.
   *
   * @param params - see {@link AgentChatParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/agent/call-agent | RongCloud documentation}
   * @example
   * ```ts
   * const { runId, conversationId, agentId, timestamp, answer, finishReason, metadata } = await rong.agent.chat({
   *   conversationId: 'conv_1750156515841_63bd25b4',
   *   agentId: 'agent_test_000013',
   *   query: 'hello',
   * });
   * ```
   */
  chat(params: AgentChatParams, options?: RequestOptions): ApiPromise<AgentChatResult> {
    return this.call(agentEndpoints().chat, params, options);
  }

  /**
   * Says whether a user is kept from an agent.
   *
   * - The calls that set and lift a restriction are in no source.
   *
   * Inferred, not documented:
   * - A user who is not restricted, and an unknown agent, have an empty list.
   *
   * `POST /v3/agent/user/restriction/get.json` · No rate limit is documented.
   *
   * @param params - see {@link AgentGetRestrictionParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/agent/chat/chat-restrictions/get-user-restriction |
   *   RongCloud documentation}
   * @example
   * ```ts
   * const { restrictions } = await rong.agent.getRestriction({ agentId: 'agent_123', userId: 'user_001' });
   * ```
   */
  getRestriction(params: AgentGetRestrictionParams, options?: RequestOptions): ApiPromise<AgentGetRestrictionResult> {
    return this.call(agentEndpoints().getRestriction, params, options);
  }

  /**
   * Lists the users who are kept from agents.
   *
   * - The calls that set and lift a restriction are in no source.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * `POST /v3/agent/user/restriction/query.json` · No rate limit is documented.
   *
   * @param params - see {@link AgentListRestrictionsParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/agent/chat/chat-restrictions/query-restrictions |
   *   RongCloud documentation}
   * @example
   * ```ts
   * const { message, restrictions, total, hasNext } = await rong.agent.listRestrictions({ page: 1, size: 10, agentId: 'agent_123' });
   * ```
   */
  listRestrictions(
    params?: AgentListRestrictionsParams,
    options?: RequestOptions,
  ): PagePromise<AgentListRestrictionsResult, AgentRestriction> {
    return this.pages(
      agentEndpoints().listRestrictions,
      { by: 'page', page: 'page', size: 'size', items: 'restrictions' },
      params,
      options,
    );
  }
}
