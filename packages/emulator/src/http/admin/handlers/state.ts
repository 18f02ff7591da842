import { Readable } from 'node:stream';
import type { stateRoutes } from '../../../admin/routes/state.js';
import { resetServices } from '../../../services.js';
import { bodyPieces } from '../../../web/read-body.js';
import { EncodedJson, type Handlers } from '../route-handler.js';

export const stateHandlers: Handlers<typeof stateRoutes> = {
  getState: (_input, { services }) => new EncodedJson(JSON.stringify(services.store.state, readable)),
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

/** A replacer for `JSON.stringify` that writes Maps as objects and Sets as lists. */
function readable(_name: string, value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries(value);
  return value instanceof Set ? [...value] : value;
}
