export { type DeliveredMessage, type DeliveryOptions, expectDelivered } from './delivered.js';
export { matchers } from './matchers.js';
export { ReceivedWebhooks, type WebhookFilter } from './received-webhooks.js';
export { TestKit } from './test-kit.js';
export type { RongFixtures, TestKitOptions } from './test-kit-options.js';
export { type JoinOptions, type MessageTarget, TestUser } from './test-user.js';
