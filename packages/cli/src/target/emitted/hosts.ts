// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

/** Data center of an app. */
export type DataCenterId = 'BJ' | 'SG' | 'SG_B' | 'NA' | 'SAU';

/** Primary and backup domain of each data center. */
export const apiHosts: Readonly<Record<DataCenterId, readonly [primary: string, backup: string]>> = {
  // China (Beijing)
  BJ: ['api.rong-api.com', 'api-b.rong-api.com'],
  // Singapore
  SG: ['api.sg-light-api.com', 'api-b.sg-light-api.com'],
  // Singapore B
  SG_B: ['api.sg-b-light-api.com', 'api-b.sg-b-light-api.com'],
  // North America (Oregon)
  NA: ['api.us-light-api.com', 'api-b.us-light-api.com'],
  // Saudi Arabia
  SAU: ['api.sau-light-api.com', 'api-b.sau-light-api.com'],
};

/** Host of the SMS service in all data centers. */
export const SMS_HOST = 'api.sms.ronghub.com';
