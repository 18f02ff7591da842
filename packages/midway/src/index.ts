export { RongCloudConfiguration as Configuration } from './configuration.js';
export { InjectRong } from './inject-rong.js';
export { type CallbackDecorator, OnCallback, type OnCallbackOptions } from './on-callback.js';
export type { CallbackRoute, RongCloudClientConfig, RongCloudConfig } from './rong-cloud-config.js';
export { type ClientMembers, RongCloudService } from './rong-cloud-service.js';
export { RongCloudServiceFactory } from './service-factory.js';
