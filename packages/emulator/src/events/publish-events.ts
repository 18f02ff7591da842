import type { Services } from '../services.js';

/**
 * Publishes an event for each request, command, callback, undelivered message, clock move and fault change, and for
 * each replacement of the whole state. The gateway publishes the events of its clients itself.
 */
export function publishEvents({ store, log, callbacks, clock, faults, events, undelivered }: Services): void {
  log.onAdded(({ head }) => events.publish('request', head));
  store.onCommand((command) => events.publish('command', command));
  store.onReplaced((cause) => events.renew(cause));
  callbacks.onDelivered(({ id, callback, outcome, attemptLog }) =>
    events.publish('delivery', { id, callback, outcome, attemptLog: [...attemptLog] }),
  );
  undelivered.onAdded((record) => events.publish('undelivered', record));
  clock.onMoved(() => events.publish('clock', { now: clock.now(), frozen: clock.frozen }));
  faults.onChanged(() => events.publish('fault', { faults: faults.list().length }));
}
