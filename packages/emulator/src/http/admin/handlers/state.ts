import { Readable } from 'node:stream';
import type { stateRoutes } from '../../../admin/routes/state.js';
import { readableJson } from '../../../inspect-state.js';
import { resetServices } from '../../../services.js';
import { inflated } from '../../../store/history/inflate.js';
import { bodyPieces } from '../../../web/read-body.js';
import { answered, pastStateOf } from '../past-of.js';
import { EncodedJson, type Handlers } from '../route-handler.js';

export const stateHandlers: Handlers<typeof stateRoutes> = {
  getState: async ({ query }, { services }) => {
    const state = await pastStateOf(services, query);
    if (!state) return new EncodedJson(readableJson(services.store.state));
    return new EncodedJson(await answered(state.past.state(state.at)));
  },
  exportState: async ({ query }, { services }) => {
    const state = await pastStateOf(services, query);
    if (!state) return Readable.from(await services.store.exportPieces());
    const pieces = state.past.document({ at: state.at, appKey: services.keys.appKey });
    // Reading the first chunk fails if there is no such state.
    const first = await answered(pieces.next());
    return Readable.from(after(first.value ?? Buffer.alloc(0), pieces));
  },
  importState: async ({ body }, { services }) => {
    await services.store.import(body ? inflated(bodyPieces(body)) : '');
    return {};
  },
  reset: async (_input, { services }) => {
    await resetServices(services);
    return {};
  },
};

async function* after(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  yield first;
  yield* rest;
}
