// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import type { CodeResult } from './shared.js';

/** Options with which the model generates answers. */
export interface AgentModelOptions {
  /** Temperature, from 0 to 2: higher values give more varied answers. */
  temperature?: number | undefined;
  /** Nucleus sampling (top P), from 0 to 1. */
  topP?: number | undefined;
  /** Maximum length of an answer, in tokens. From 1 to 8192. */
  maxTokens?: number | undefined;
  /** Frequency penalty, from -2 to 2: higher values make repeated words less likely. */
  frequencyPenalty?: number | undefined;
  /** Presence penalty, from -2 to 2: higher values make new subjects more likely. */
  presencePenalty?: number | undefined;
  /**
   * Stop sequences: the answer ends before the first stop sequence in it. At most 10 items, each at most 50
   * characters.
   */
  stop?: string | readonly string[] | ReadonlySet<string> | undefined;
}

/** Language model that generates the answers of the agent. */
export interface AgentModel {
  /** Provider of the model, such as `openai`. */
  provider?: string | undefined;
  /** Name of the model, such as `qwen-turbo`. */
  name: string;
  /** Options with which the model generates answers. */
  options?: AgentModelOptions | undefined;
}

/** System prompt of the model. */
export interface AgentPrompt {
  /** Id of a prompt template. At most 64 characters. */
  id?: string | undefined;
  /** Values for the placeholders in the prompt template, by name. */
  variables?: Readonly<Record<string, string>> | undefined;
  /** Instructions for the model. At most 10,000 characters. */
  instructions?: string | undefined;
  /** Opening statement of the agent. Only the Java SDK has the field. */
  openingStatement?: string | undefined;
}

/** Memory settings: how much of a conversation the model sees. */
export interface AgentMemory {
  /** Memory strategy. Sources show only `sliding_window`. */
  strategy?: string | undefined;
  /** Maximum number of earlier messages that the model sees. */
  maxMessages?: number | undefined;
  /** Maximum number of tokens of earlier messages that the model sees. Only the Java SDK has the field. */
  maxTokens?: number | undefined;
}

/** Configuration of an agent: model, system prompt and memory. */
export interface AgentConfig {
  /** Language model that generates the answers of the agent. */
  model: AgentModel;
  /** System prompt of the model. */
  prompt?: AgentPrompt | undefined;
  /** Memory settings: how much of a conversation the model sees. */
  memory?: AgentMemory | undefined;
}

/** Parameters of {@link AgentResource.create}. */
export interface AgentCreateParams {
  /** Id of the agent, chosen by you; at least 3 characters. At most 64 characters in the form `^.{3,}$`. */
  agentId: string | number;
  /** Name of the agent; at least 2 characters. At most 128 characters in the form `^.{2,}$`. */
  name: string;
  /** Description of the purpose of the agent. At most 256 characters. */
  description?: string | undefined;
  /** Agent type; only `chat` is supported. */
  type?: 'chat' | undefined;
  /** Status of the agent. An `inactive` agent refuses queries. */
  status?: 'active' | 'inactive' | 'draft' | undefined;
  /** Configuration of an agent: model, system prompt and memory. */
  agentConfig: AgentConfig;
}

/** Parameters of {@link AgentResource.get}. */
export interface AgentGetParams {
  /** Id of the agent. At most 64 characters in the form `^.{3,}$`. */
  agentId: string | number;
}

/** Result of {@link AgentResource.get}. */
export interface AgentGetResult extends CodeResult {
  /** Id of the agent. */
  agentId: string;
  /** Name of the agent. */
  name: string;
  /** Description of the purpose of the agent. */
  description?: string;
  /** Agent type, always `chat`. */
  type: string;
  /** Status of the agent: `active`, `inactive` or `draft`. */
  status: string;
  /** Configuration of an agent: model, system prompt and memory. */
  agentConfig: AgentConfig;
  /** Creation time of the agent: Unix time in milliseconds. */
  createdAt: number;
  /** Time of the last change of the agent: Unix time in milliseconds. */
  updatedAt: number;
}

/** Changes to the language model of an agent; absent members are unchanged. */
export interface AgentModelChange {
  /** Provider of the model, such as `openai`. */
  provider?: string | undefined;
  /** Name of the model, such as `qwen-turbo`. */
  name?: string | undefined;
  /** Options with which the model generates answers. */
  options?: AgentModelOptions | undefined;
}

/** Changes to the configuration of an agent; absent members are unchanged. */
export interface AgentConfigChange {
  /** Changes to the language model of an agent; absent members are unchanged. */
  model?: AgentModelChange | undefined;
  /** System prompt of the model. */
  prompt?: AgentPrompt | undefined;
  /** Memory settings: how much of a conversation the model sees. */
  memory?: AgentMemory | undefined;
}

/** Parameters of {@link AgentResource.update}. */
export interface AgentUpdateParams {
  /** Id of the agent. At most 64 characters in the form `^.{3,}$`. */
  agentId: string | number;
  /** Name of the agent; at least 2 characters. At most 128 characters in the form `^.{2,}$`. */
  name?: string | undefined;
  /** Description of the purpose of the agent. At most 256 characters. */
  description?: string | undefined;
  /** Status of the agent. An `inactive` agent refuses queries. */
  status?: 'active' | 'inactive' | 'draft' | undefined;
  /** Changes to the configuration of an agent; absent members are unchanged. */
  agentConfig?: AgentConfigChange | undefined;
}

/** Parameters of {@link AgentResource.remove}. */
export interface AgentRemoveParams {
  /** Id of the agent. At most 64 characters in the form `^.{3,}$`. */
  agentId: string | number;
}

/** Parameters of {@link AgentResource.list}. */
export interface AgentListParams {
  /** Page number, from 1. Default: `1`. */
  page?: number | undefined;
  /** Number of agents per page. From 1 to 100. Default: `20`. */
  size?: number | undefined;
  /** Status of the agent. An `inactive` agent refuses queries. */
  status?: 'active' | 'inactive' | 'draft' | undefined;
  /** Agent type; only `chat` is supported. */
  type: 'chat';
}

/** An AI agent with its configuration. */
export interface Agent {
  /** Id of the agent. */
  agentId: string;
  /** Name of the agent. */
  name: string;
  /** Description of the purpose of the agent. */
  description?: string;
  /** Agent type, always `chat`. */
  type: string;
  /** Status of the agent: `active`, `inactive` or `draft`. */
  status: string;
  /** Configuration of an agent: model, system prompt and memory. */
  agentConfig: AgentConfig;
  /** Creation time of the agent: Unix time in milliseconds. */
  createdAt: number;
  /** Time of the last change of the agent: Unix time in milliseconds. */
  updatedAt: number;
}

/** Result of {@link AgentResource.list}. */
export interface AgentListResult extends CodeResult {
  /** Agents on this page. Inferred: oldest first. */
  agents: Agent[];
  /** Total number of agents. Inferred: of the requested status. */
  total: number;
  /** Total number of pages. Only the Java SDK has the field. */
  totalPages?: number;
  /** True if there is a next page. Only the Java SDK has the field. */
  hasNext?: boolean;
}

/** Parameters of {@link AgentResource.chat}. */
export interface AgentChatParams {
  /** Id of the agent. At most 64 characters in the form `^.{3,}$`. */
  agentId: string | number;
  /** Question or instruction for the agent. At most 10,000 characters. */
  query: string;
  /** If true, the agent remembers the conversation. Inferred: the default. Default: `true`. */
  memory?: boolean | undefined;
  /**
   * Id of the conversation to continue. Default: a new conversation. Ignored if `memory` is false. At most 64
   * characters in the form `^[A-Za-z0-9_-]+$`.
   */
  conversationId?: string | number | undefined;
  /**
   * Values for the placeholders in `query` and in the prompt of the agent, by name. At most 16 entries, keys at most
   * 32 characters, values at most 128 characters.
   */
  variables?: Readonly<Record<string, string>> | undefined;
  /** Id of the user who sends the query. */
  user?: string | undefined;
}

/** Number of tokens that the model used for an answer. */
export interface AgentUsage {
  /** Number of tokens in the input of the model. */
  promptTokens: number;
  /** Number of tokens in the answer. */
  completionTokens: number;
  /** Total number of tokens: input and answer. */
  totalTokens: number;
}

/** Metadata of an answer: token usage. */
export interface AgentAnswerMetadata {
  /** Number of tokens that the model used for an answer. */
  usage: AgentUsage;
}

/** Result of {@link AgentResource.chat}. */
export interface AgentChatResult extends CodeResult {
  /** Id of this call. */
  runId: string;
  /** Id of the conversation, to continue it in a later call. */
  conversationId: string;
  /** Id of the agent, as in the request. */
  agentId: string;
  /** Time of the answer: Unix time in milliseconds. */
  timestamp: number;
  /** Text of the answer. */
  answer: string;
  /** Reason for the end of the answer. Sources show only the value `stop`. */
  finishReason: string;
  /** Metadata of an answer: token usage. */
  metadata: AgentAnswerMetadata;
}

/** Parameters of {@link AgentResource.getRestriction}. */
export interface AgentGetRestrictionParams {
  /** Id of the agent. */
  agentId: string | number;
  /** Id of the user who may have a restriction. */
  userId: string | number;
}

/** Restriction that keeps a user from using an agent. */
export interface AgentRestriction {
  /** Id of the agent that the user cannot use. At most 64 characters. */
  agentId: string;
  /** Id of the restricted user. At most 64 bytes. */
  userId: string;
  /** Type of the restriction: 1 the user is blocked. */
  type: number;
  /** Start of the restriction: Unix time in milliseconds. */
  createdAt: number;
  /** Time of the last change of the restriction: Unix time in milliseconds. */
  updatedAt: number;
}

/** Result of {@link AgentResource.getRestriction}. */
export interface AgentGetRestrictionResult extends CodeResult {
  /** The restriction of the user, or an empty list if there is none. */
  restrictions: AgentRestriction[];
}

/** Parameters of {@link AgentResource.listRestrictions}. */
export interface AgentListRestrictionsParams {
  /** Page number, from 1. Default: `1`. */
  page?: number | undefined;
  /** Number of restrictions per page. Default: `20`. */
  size?: number | undefined;
  /**
   * Id of the agent whose restrictions are listed. Default: all agents. `undefined` means the default as well; an
   * empty string is refused.
   */
  agentId?: string | number | undefined;
}

/** Result of {@link AgentResource.listRestrictions}. */
export interface AgentListRestrictionsResult extends CodeResult {
  /** Always `success`. */
  message: string;
  /** Restrictions on this page. Inferred: ordered by agent, then oldest first. */
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
   * Creates an AI agent: a language model with instructions and memory, which answers queries (`agent.chat`).
   *
   * - An app has at most 100 agents; a 101st is refused. Inferred: the code is 1002.
   * - The default type is `chat`. Inferred: the default status is `active`.
   *
   * Inferred, not documented:
   * - The id of an existing agent is refused with 1002.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * `POST /v3/agent/create.json` · Limit: 100 calls a second.
   *
   * @param params - {@link AgentCreateParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/agent/create-a-agent | RongCloud docs}
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
   * Gets an AI agent with its configuration.
   *
   * - The fields of the agent are on the same level as `code` in the result.
   * - An unknown agent is refused. Inferred: the code is 1002.
   *
   * Inferred, not documented:
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * `POST /v3/agent/get.json` · Limit: 100 calls a second.
   *
   * @param params - {@link AgentGetParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/agent/get-agent | RongCloud docs}
   * @example
   * ```ts
   * const { agentId, name, description, type, status, agentConfig, createdAt, updatedAt } = await rong.agent.get({ agentId: 'customer_service_v1' });
   * ```
   */
  get(params: AgentGetParams, options?: RequestOptions): ApiPromise<AgentGetResult>;

  /**
   * Updates the name, description, status or configuration of an AI agent.
   *
   * - Absent fields are unchanged, including single options of the model.
   * - The type of an agent cannot be changed.
   * - An unknown agent is refused. Inferred: the code is 1002.
   *
   * Inferred, not documented:
   * - `stop` and the `variables` of the prompt are replaced as a whole.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * `POST /v3/agent/update.json` · Limit: 100 calls a second.
   *
   * @param params - {@link AgentUpdateParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/agent/update-a-agent | RongCloud docs}
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
   * Deletes an AI agent.
   *
   * Inferred, not documented:
   * - The conversations and the user restrictions of the agent are deleted as well.
   * - Deleting an unknown agent succeeds.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * `POST /v3/agent/delete.json` · Limit: 100 calls a second.
   *
   * @param params - {@link AgentRemoveParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.agent.remove({ agentId: 'customer_service_v1' });
   * ```
   */
  remove(params: AgentRemoveParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the AI agents of the app, with their configurations.
   *
   * Inferred, not documented:
   * - Without a status, agents of every status are listed.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * `POST /v3/agent/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link AgentListParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/agent/list-agents | RongCloud docs}
   * @example
   * ```ts
   * const { agents, total } = await rong.agent.list({ page: 1, size: 10, status: 'active', type: 'chat' });
   * ```
   */
  list(params: AgentListParams, options?: RequestOptions): PagePromise<AgentListResult, Agent>;

  /**
   * Sends a query to an AI agent and returns the answer of the agent.
   *
   * - The emulator has no model: its answer is `Echo: ` followed by the query, with one token per 4 characters,
   *   rounded up.
   * - With `memory: false`, the agent does not read earlier messages, and the query and the answer are not stored.
   * - Queries to an inactive agent, or from a restricted user, are refused. Inferred: the code is 1002.
   * - An unknown agent is refused. Inferred: the code is 1002.
   * - The service can also stream the answer, with `stream: true`. No source states the format of the stream, so the
   *   SDK does not support streaming.
   *
   * Inferred, not documented:
   * - `promptTokens` counts the instructions, the remembered messages and the query.
   * - By default the agent remembers 20 messages (`maxMessages`).
   * - A placeholder is written `{{name}}`. A placeholder without a value is unchanged.
   * - An unknown `conversationId` starts a conversation with that id. Each agent has its own conversations.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * `POST /v3/chat/generate.json` · Limit: 100 calls a second.
   *
   * @param params - {@link AgentChatParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/agent/call-agent | RongCloud docs}
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
   * Gets the restriction that keeps a user from using an AI agent, if there is one.
   *
   * - No source documents endpoints that add or remove a restriction.
   *
   * Inferred, not documented:
   * - The list is empty for a user without a restriction and for an unknown agent.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * `POST /v3/agent/user/restriction/get.json` · Limit: 100 calls a second.
   *
   * @param params - {@link AgentGetRestrictionParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/agent/chat/chat-restrictions/get-user-restriction |
   *   RongCloud docs}
   * @example
   * ```ts
   * const { restrictions } = await rong.agent.getRestriction({ agentId: 'agent_123', userId: 'user_001' });
   * ```
   */
  getRestriction(params: AgentGetRestrictionParams, options?: RequestOptions): ApiPromise<AgentGetRestrictionResult>;

  /**
   * Lists the restrictions that keep users from using AI agents.
   *
   * - No source documents endpoints that add or remove a restriction.
   *
   * Inferred, not documented:
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * `POST /v3/agent/user/restriction/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link AgentListRestrictionsParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/agent/chat/chat-restrictions/query-restrictions |
   *   RongCloud docs}
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
