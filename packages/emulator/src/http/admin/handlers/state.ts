import { Readable } from 'node:stream';
import type { stateRoutes } from '../../../admin/routes/state.js';
import { readableJson } from '../../../inspect-state.js';
import { resetServices } from '../../../services.js';
import { bodyPieces } from '../../../web/read-body.js';
import { EncodedJson, type Handlers } from '../route-handler.js';

export const stateHandlers: Handlers<typeof stateRoutes> = {
  getState: (_input, { services }) => new EncodedJson(readableJson(services.store.state)),
  exportState: async (_input, { services }) => Readable.from(await services.store.exportPieces()),
  importState: async ({ body }, { services }) => {
    await services.store.import(body ? bodyPieces(body) : '');
    return {};
  },
  reset: async (_input, { services }) => {
    await resetServices(services);
    return {};
  },
};
