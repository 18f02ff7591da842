import { randomUUID } from 'node:crypto';
import { REQUEST_ID_HEADER } from '@rongkit/contract';
import type { callRoutes } from '../../../admin/routes/calls.js';
import { didYouMean } from '../../../near-name.js';
import { endpoints } from '../../endpoints.js';
import { sendTo } from '../../send-to-itself.js';
import { signedRequest } from '../../signed-request.js';
import { BadInput } from '../problem.js';
import type { Handlers } from '../route-handler.js';

export const callHandlers: Handlers<typeof callRoutes> = {
  callEndpoint: async ({ body: { endpoint: id, params } }, { services: { keys, log }, request: { raw }, closing }) => {
    const endpoint = endpoints.find((each) => each.id === id);
    if (!endpoint)
      throw new BadInput(
        `endpoint must be the id of an endpoint.${didYouMean(
          id,
          endpoints.map((each) => each.id),
        )}`,
      );
    const requestId = randomUUID();
    const sent = signedRequest(endpoint, params as Readonly<Record<string, unknown>>, keys);
    const headers = { ...sent.headers, [REQUEST_ID_HEADER]: requestId };
    const answer = await sendTo(raw.socket, { ...sent, headers }, closing);
    return { ...answer, request: log.idOf(requestId) ?? null };
  },
};
