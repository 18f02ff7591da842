export type * from '../emitted/webhook-events.js';
export { type ReadRequest, receiveRead, toExpress, toFastify, toKoa, toNode, toWeb } from './adapters.js';
export type { WebhookEvent, WebhookHandler, WebhookHandlers, WebhookType } from './event.js';
export { WebhookHandlerError } from './handling.js';
export { type RefusalReason, WebhookRefusal } from './refusal.js';
export { MemoryReplayCache, type ReplayCache } from './replay-cache.js';
export type { WebhookAnswer, WebhookRequest } from './request.js';
export { pass, type Replacement, refuse, replace, type Verdict } from './verdict.js';
export {
  type AppSecret,
  type WebhookEndpoint,
  type WebhookFailure,
  Webhooks,
  type WebhooksOptions,
} from './webhooks.js';
