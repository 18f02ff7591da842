import { defineRoute } from '../route.js';
import { anyText, list, object, oneOf, realTime, text } from '../schema.js';

const client = object('ConnectedClient', 'A client that is connected.', {
  id: text("The id of the client's connection."),
  userId: text('The id of the user.'),
  platform: text('The platform, such as `Websocket`.'),
  version: anyText("The version of the client's SDK; empty if the client has not sent one."),
  address: text('The address and port of the client.'),
  since: realTime('When the client connected'),
  lastHeardAt: realTime('When the latest packet of the client arrived'),
  status: oneOf('The status of the connection.', ['connected']),
});

const params = { id: text('The id of the client.') };

export const clientRoutes = {
  listClients: defineRoute({
    id: 'listClients',
    method: 'GET',
    path: '/clients',
    summary: 'Lists the clients that are connected.',
    answer: list('The clients.', client),
  }),
  dropClient: defineRoute({
    id: 'dropClient',
    method: 'DELETE',
    path: '/clients/{id}',
    summary: 'Cuts the connection of a client, as a lost network does.',
    notes: ['The client reconnects by itself.'],
    params,
    answer: null,
    example: { params: { id: 'CLIENT' } },
  }),
  kickClient: defineRoute({
    id: 'kickClient',
    method: 'POST',
    path: '/clients/{id}/kick',
    summary: 'Disconnects a client as if its user had logged in elsewhere.',
    notes: ['The client is told the reason, and does not reconnect by itself.'],
    params,
    answer: null,
    example: { params: { id: 'CLIENT' } },
  }),
};
