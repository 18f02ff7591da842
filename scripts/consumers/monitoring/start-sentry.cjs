const sentry = require('@sentry/node');

sentry.init({ dsn: 'http://key@127.0.0.1:1/1', tracesSampleRate: 1, sendClientReports: false });
globalThis.traced = (work) => sentry.startSpan({ name: 'test' }, work);
