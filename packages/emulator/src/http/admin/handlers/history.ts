import type { historyRoutes } from '../../../admin/routes/history.js';
import { answered, pastOf } from '../past-of.js';
import { BadInput } from '../problem.js';
import type { Handlers } from '../route-handler.js';

export const historyHandlers: Handlers<typeof historyRoutes> = {
  listHistory: async ({ query: { after = '0', limit = 100, report } }, { services }) => {
    if (!/^\d{1,15}$/.test(after)) throw new BadInput('after must be the number of a command.');
    const past = pastOf(services, report);
    const items = await answered(past.entries({ after: Number(after), limit }));
    const { base, head } = await past.range();
    const last = items.at(-1)?.seq ?? head;
    return { base, head, items, next: last < head ? String(last) : null };
  },
  getDifference: ({ query: { from, to, limit = 100, report } }, { services }) =>
    answered(pastOf(services, report).differences(from, to, limit)),
  fork: async ({ body: { at, report } }, { services }) => {
    const past = pastOf(services, report);
    await answered(services.store.import(past.document({ at, appKey: services.keys.appKey }), 'fork'));
    return { seq: at };
  },
};
