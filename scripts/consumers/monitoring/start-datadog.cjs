process.env.DD_INSTRUMENTATION_TELEMETRY_ENABLED = 'false';
const tracer = require('dd-trace').init({ startupLogs: false, remoteConfig: { enabled: false } });

globalThis.traced = (work) => tracer.trace('test', work);
