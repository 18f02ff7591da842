export { type HealthCheckOptions, type HealthResult, RongHealthIndicator } from './health-indicator.js';
export { getRongToken, InjectRong } from './inject-rong.js';
export type {
  CallbackRoute,
  RongCloudAsyncOptions,
  RongCloudModuleExtras,
  RongCloudModuleOptions,
  RongCloudOptionsFactory,
} from './module-options.js';
export { type CallbackDecorator, OnCallback, type OnCallbackOptions } from './on-callback.js';
export { RongCloudModule } from './rong-cloud-module.js';
