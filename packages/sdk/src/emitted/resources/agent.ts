// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import type { CodeResult } from './shared.js';

/** Options of the model. */
export interface AgentModelOptions {
  /** Temperature, 0 to 2. */
  temperature?: number | undefined;
  /** Nucleus sampling (top P), 0 to 1. */
  topP?: number | undefined;
  /** Maximum length of an answer, in tokens. From 1 to 8192. */
  maxTokens?: number | undefined;
  /** Frequency penalty, -2 to 2. */
  frequencyPenalty?: number | undefined;
  /** Presence penalty, -2 to 2. */
  presencePenalty?: number | undefined;
  /** Stop sequences, which end an answer. At most 10 items, each at most 50 characters. */
  stop?: string | readonly string[] | ReadonlySet<string> | undefined;
}

/** Model of the agent. */
export interface AgentModel {
  /** Model provider, such as `openai`. */
  provider?: string | undefined;
  /** Name of the model, such as `qwen-turbo`. */
  name: string;
  /** Options of the model. */
  options?: AgentModelOptions | undefined;
}

/** Initial prompt of the model. */
export interface AgentPrompt {
  /** Id of a prompt template. At most 64 characters. */
  id?: string | undefined;
  /** Values for the placeholders in the template, by name. */
  variables?: Readonly<Record<string, string>> | undefined;
  /** Instructions for the model. At most 10,000 characters. */
  instructions?: string | undefined;
  /** Opening statement of the agent. Java SDK only. */
  openingStatement?: string | undefined;
}

/** Memory settings: the part of a conversation that the model sees. */
export interface AgentMemory {
  /** Memory strategy. Sources show only `sliding_window`. */
  strategy?: string | undefined;
  /** Maximum number of messages. At least 0. */
  maxMessages?: number | undefined;
  /** Maximum number of tokens. Java SDK only. At least 0. */
  maxTokens?: number | undefined;
}

/** Configuration of an agent. */
export interface AgentConfig {
  /** Model of the agent. */
  model: AgentModel;
  /** Initial prompt of the model. */
  prompt?: AgentPrompt | undefined;
  /** Memory settings: the part of a conversation that the model sees. */
  memory?: AgentMemory | undefined;
}

/** Parameters of {@link AgentResource.create}. */
export interface AgentCreateParams {
  /** Id of the agent, chosen by you, at least 3 characters. At most 64 characters. */
  agentId: string | number;
  /** Name of the agent, at least 2 characters. At most 128 characters. */
  name: string;
  /** Description of the agent. At most 256 characters. */
  description?: string | undefined;
  /** Agent type; only `chat` is supported. */
  type?: 'chat' | undefined;
  /** Status of the agent. */
  status?: 'active' | 'inactive' | 'draft' | undefined;
  /** Configuration of an agent. */
  agentConfig: AgentConfig;
}

/** Parameters of {@link AgentResource.get}. */
export interface AgentGetParams {
  /** Id of the agent. At most 64 characters. */
  agentId: string | number;
}

/** Result of {@link AgentResource.get}. */
export interface AgentGetResult extends CodeResult {
  /** Id of the agent. */
  agentId: string;
  /** Name of the agent. */
  name: string;
  /** Description of the agent. */
  description?: string;
  /** Agent type: `chat`. */
  type: string;
  /** Status: `active`, `inactive` or `draft`. */
  status: string;
  /** Configuration of an agent. */
  agentConfig: AgentConfig;
  /** Creation time: Unix time in milliseconds. */
  createdAt: number;
  /** Time of the last change: Unix time in milliseconds. */
  updatedAt: number;
}

/** Changes to the model. */
export interface AgentModelChange {
  /** Model provider, such as `openai`. */
  provider?: string | undefined;
  /** Name of the model, such as `qwen-turbo`. */
  name?: string | undefined;
  /** Options of the model. */
  options?: AgentModelOptions | undefined;
}

/** Changes to the configuration of an agent. */
export interface AgentConfigChange {
  /** Changes to the model. */
  model?: AgentModelChange | undefined;
  /** Initial prompt of the model. */
  prompt?: AgentPrompt | undefined;
  /** Memory settings: the part of a conversation that the model sees. */
  memory?: AgentMemory | undefined;
}

/** Parameters of {@link AgentResource.update}. */
export interface AgentUpdateParams {
  /** Id of the agent. At most 64 characters. */
  agentId: string | number;
  /** Name of the agent, at least 2 characters. At most 128 characters. */
  name?: string | undefined;
  /** Description of the agent. At most 256 characters. */
  description?: string | undefined;
  /** Status of the agent. */
  status?: 'active' | 'inactive' | 'draft' | undefined;
  /** Changes to the configuration of an agent. */
  agentConfig?: AgentConfigChange | undefined;
}

/** Parameters of {@link AgentResource.remove}. */
export interface AgentRemoveParams {
  /** Id of the agent. At most 64 characters. */
  agentId: string | number;
}

/** Parameters of {@link AgentResource.list}. */
export interface AgentListParams {
  /** Page number, from 1. At least 1. Default: `1`. */
  page?: number | undefined;
  /** Number of agents per page. From 1 to 100. Default: `20`. */
  size?: number | undefined;
  /** Status of the agent. */
  status?: 'active' | 'inactive' | 'draft' | undefined;
  /** Agent type; only `chat` is supported. */
  type: 'chat';
}

/** An AI agent. */
export interface Agent {
  /** Id of the agent. */
  agentId: string;
  /** Name of the agent. */
  name: string;
  /** Description of the agent. */
  description?: string;
  /** Agent type: `chat`. */
  type: string;
  /** Status: `active`, `inactive` or `draft`. */
  status: string;
  /** Configuration of an agent. */
  agentConfig: AgentConfig;
  /** Creation time: Unix time in milliseconds. */
  createdAt: number;
  /** Time of the last change: Unix time in milliseconds. */
  updatedAt: number;
}

/** Result of {@link AgentResource.list}. */
export interface AgentListResult extends CodeResult {
  /** Agents. Inferred: oldest first. */
  agents: Agent[];
  /** Total number of agents. Inferred: of the requested status. */
  total: number;
  /** Total number of pages. Java SDK only. */
  totalPages?: number;
  /** True if there is a next page. Java SDK only. */
  hasNext?: boolean;
}

/** Parameters of {@link AgentResource.chat}. */
export interface AgentChatParams {
  /** Id of the agent. At most 64 characters. */
  agentId: string | number;
  /** Query text. At most 10,000 characters. */
  query: string;
  /** If true, the agent remembers the conversation. Default: `true`. */
  memory?: boolean | undefined;
  /**
   * Id of the conversation to continue. Default: a new conversation. Ignored if `memory` is false. At most 64
   * characters.
   */
  conversationId?: string | number | undefined;
  /**
   * Values for the placeholders in query and prompt, by name. At most 16 entries, keys at most 32 characters, values
   * at most 128 characters.
   */
  variables?: Readonly<Record<string, string>> | undefined;
  /** Id of the user who sends the query. */
  user?: string | undefined;
}

/** Token usage. */
export interface AgentUsage {
  /** Number of tokens in the input of the model. */
  promptTokens: number;
  /** Number of tokens in the answer. */
  completionTokens: number;
  /** Total number of tokens. */
  totalTokens: number;
}

/** Metadata of an answer. */
export interface AgentAnswerMetadata {
  /** Token usage. */
  usage: AgentUsage;
}

/** Result of {@link AgentResource.chat}. */
export interface AgentChatResult extends CodeResult {
  /** Id of the answer. */
  runId: string;
  /** Id of the conversation. */
  conversationId: string;
  /** Id of the agent. */
  agentId: string;
  /** Time of the answer: Unix time in milliseconds. */
  timestamp: number;
  /** Text of the answer. */
  answer: string;
  /** Reason for the end of the answer. Sources show only the value `stop`. */
  finishReason: string;
  /** Metadata of an answer. */
  metadata: AgentAnswerMetadata;
}

/** Parameters of {@link AgentResource.getRestriction}. */
export interface AgentGetRestrictionParams {
  /** Id of the agent. */
  agentId: string | number;
  /** User id. */
  userId: string | number;
}

/** Restriction that keeps a user from using an agent. */
export interface AgentRestriction {
  /** Id of the agent. At most 64 characters. */
  agentId: string;
  /** User id. At most 64 bytes. */
  userId: string;
  /** Restriction type: 1 blocked. */
  type: number;
  /** Start of the restriction: Unix time in milliseconds. */
  createdAt: number;
  /** Time of the last change: Unix time in milliseconds. */
  updatedAt: number;
}

/** Result of {@link AgentResource.getRestriction}. */
export interface AgentGetRestrictionResult extends CodeResult {
  /** The restriction, or an empty list. */
  restrictions: AgentRestriction[];
}

/** Parameters of {@link AgentResource.listRestrictions}. */
export interface AgentListRestrictionsParams {
  /** Page number, from 1. At least 1. Default: `1`. */
  page?: number | undefined;
  /** Number of restrictions per page. At least 1. Default: `20`. */
  size?: number | undefined;
  /** Agent id, to list only the restrictions of this agent. */
  agentId?: string | number | undefined;
}

/** Result of {@link AgentResource.listRestrictions}. */
export interface AgentListRestrictionsResult extends CodeResult {
  /** Always `success`. */
  message: string;
  /** Restrictions. Inferred: ordered by agent, then oldest first. */
  restrictions: AgentRestriction[];
  /** Total number of restrictions. */
  total: number;
  /** True if there is a next page. */
  hasNext: boolean;
}

export type AgentCreateResult = CodeResult;
export type AgentUpdateResult = CodeResult;
export type AgentRemoveResult = CodeResult;

/** AI agents: models with instructions and memory, and their answers. */
export interface AgentResource {
  /**
   * Creates an AI agent.
   *
   * - An app has at most 100 agents; one more is refused. Inferred: the code is 1002.
   * - The default type is `chat`. Inferred: the default status is `active`.
   *
   * Inferred, not documented:
   * - An existing id is refused with 1002, so repeating a successful call changes nothing.
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
  create(params: AgentCreateParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Gets an agent.
   *
   * - The fields of the agent are on the same level as `code`.
   * - An unknown agent is refused. Inferred: the code is 1002.
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
  get(params: AgentGetParams, options?: RequestOptions): ApiPromise<AgentGetResult>;

  /**
   * Updates an agent.
   *
   * - Omitted fields are unchanged, including the individual model options.
   * - The type cannot be changed.
   * - An unknown agent is refused. Inferred: the code is 1002.
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
  update(params: AgentUpdateParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Deletes an agent.
   *
   * Inferred, not documented:
   * - Its conversations and user restrictions are deleted as well.
   * - Deleting an unknown agent succeeds.
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
  remove(params: AgentRemoveParams, options?: RequestOptions): ApiPromise<CodeResult>;

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
  list(params: AgentListParams, options?: RequestOptions): PagePromise<AgentListResult, Agent>;

  /**
   * Sends a query to an agent and returns its answer.
   *
   * - The emulator has no model: its answer is `Echo: ` followed by the query, with one token per 4 characters,
   *   rounded up.
   * - With `memory: false`, the conversation is neither read nor stored.
   * - An inactive agent and a restricted user are refused. Inferred: the code is 1002.
   * - An unknown agent is refused. Inferred: the code is 1002.
   * - The service can also stream the answer, with `stream: true`. No source states the format, so the SDK does not
   *   support it.
   *
   * Inferred, not documented:
   * - Prompt tokens are the tokens of the instructions, the remembered messages and the query. `maxMessages` limits
   *   the remembered messages; its default is 20.
   * - A placeholder is written `{{name}}` and is left unchanged without a value.
   * - An unknown conversation id starts a conversation with that id; each agent has its own conversations.
   * - `memory` is true by default.
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
  chat(params: AgentChatParams, options?: RequestOptions): ApiPromise<AgentChatResult>;

  /**
   * Gets the restriction of a user for an agent.
   *
   * - No source documents endpoints that add or remove a restriction.
   *
   * Inferred, not documented:
   * - The list is empty for a user without a restriction and for an unknown agent.
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
  getRestriction(params: AgentGetRestrictionParams, options?: RequestOptions): ApiPromise<AgentGetRestrictionResult>;

  /**
   * Lists the restrictions of users for agents.
   *
   * - No source documents endpoints that add or remove a restriction.
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
  ): PagePromise<AgentListRestrictionsResult, AgentRestriction>;
}
