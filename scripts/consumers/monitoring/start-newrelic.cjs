const process = require('node:process');

// Serverless mode, in which the agent of New Relic needs no server that collects its data.
Object.assign(process.env, {
  NEW_RELIC_APP_NAME: 'test',
  NEW_RELIC_LICENSE_KEY: '0'.repeat(40),
  NEW_RELIC_SERVERLESS_MODE_ENABLED: 'true',
  NEW_RELIC_ACCOUNT_ID: '1',
  NEW_RELIC_PRIMARY_APPLICATION_ID: '1',
  NEW_RELIC_TRUSTED_ACCOUNT_KEY: '1',
  NEW_RELIC_DISTRIBUTED_TRACING_ENABLED: 'true',
  NEW_RELIC_LOG_ENABLED: 'false',
});
const agent = require('newrelic');

globalThis.traced = (work) => agent.startBackgroundTransaction('test', work);
