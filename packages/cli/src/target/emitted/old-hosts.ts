// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

/** Hosts of earlier years by data center. */
export const oldHosts = {
  BJ: ['api.cn.ronghub.com', 'api-cn.ronghub.com', 'api2-cn.ronghub.com', 'api-bj.ronghub.com', 'api.cn.rong.io'],
  SG: ['api-sg01.ronghub.com'],
} as const;
