const apm = require('elastic-apm-node').start({ serviceName: 'test', disableSend: true, logLevel: 'off' });

/** Requests are only looked at within a transaction. */
globalThis.traced = (work) => {
  apm.startTransaction('test');
  return work();
};
