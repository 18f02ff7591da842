import type { clientRoutes } from '../../../admin/routes/clients.js';
import { NotThere } from '../problem.js';
import type { Handlers } from '../route-handler.js';

export const clientHandlers: Handlers<typeof clientRoutes> = {
  listClients: (_input, { services }) => services.clients.list().map((client) => ({ ...client, status: 'connected' })),
  dropClient: ({ params }, { services }) => found(services.clients.drop(params.id), params.id),
  kickClient: ({ params }, { services }) => found(services.clients.kick(params.id), params.id),
};

function found(isThere: boolean, id: string): undefined {
  if (!isThere) throw new NotThere(`No client ${JSON.stringify(id.slice(0, 60))} is connected.`);
  return undefined;
}
