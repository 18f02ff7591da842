const apm = require('elastic-apm-node').start({ serviceName: 'test', disableSend: true, logLevel: 'off' });

/** Elastic APM traces requests only within a transaction. */
globalThis.traced = (work) => {
  apm.startTransaction('test');
  return work();
};
