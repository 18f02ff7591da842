import { openApiDocument } from '../../../admin/openapi.js';
import type { AdminRoute } from '../../../admin/route.js';
import { adminRoutes } from '../../../admin/routes/index.js';
import type { systemRoutes } from '../../../admin/routes/system.js';
import { endOfTurn } from '../../../end-of-turn.js';
import { packageVersion } from '../../../version.js';
import { loginCookie } from '../access.js';
import { clockState } from '../clock-control.js';
import { EncodedJson, type Handlers } from '../route-handler.js';

/** The encoded OpenAPI document, which is the same at each request. */
let openApi: Promise<EncodedJson> | undefined;

/** Makes the OpenAPI document. That takes long, so the requests that arrived in this turn are read before. */
async function encodeOpenApi(): Promise<EncodedJson> {
  await endOfTurn();
  return new EncodedJson(Buffer.from(JSON.stringify(openApiDocument(packageVersion()))));
}

export const systemHandlers: Handlers<typeof systemRoutes> = {
  index: (_input, { services }) => ({
    name: '@rongkit/emulator',
    version: packageVersion(),
    url: services.about.url(),
    routes: Object.values<AdminRoute>(adminRoutes).map(({ method, path, summary }) => ({
      method,
      path: `/_rongkit${path}`,
      summary,
    })),
  }),
  getInfo: (_input, { services: { store, keys, clock, clients, events, about } }) => {
    const { users, groups, chatrooms, ultraGroups, messages } = store.state;
    const { url, dataCenter, startedAt, hasDataDir: dataDir, rateLimits } = about;
    return {
      version: packageVersion(),
      url: url(),
      appKey: keys.appKey,
      dataCenter,
      startedAt,
      epoch: events.epoch,
      seq: store.seq,
      dataDir,
      rateLimits,
      clock: clockState(clock),
      counts: {
        users: users.size,
        groups: groups.size,
        chatrooms: chatrooms.size,
        ultraGroups: ultraGroups.size,
        messages: messages.size,
        clients: clients.list().length,
      },
    };
  },
  getOpenApi: () => {
    openApi ??= encodeOpenApi();
    return openApi;
  },
  getHealth: () => ({ status: 'ok' }),
  login: ({ body }, { services, request, reply }) => {
    reply.header('Set-Cookie', loginCookie(body.token, services.adminToken, 'encrypted' in request.socket));
    return undefined;
  },
};
