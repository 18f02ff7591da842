import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { storesAt } from '../media/media-address.js';
import type { Services } from '../services.js';
import { readBodies } from '../web/read-body.js';
import { originFor } from '../web/request-origin.js';
import type { Tokens } from './tokens.js';

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '600',
};

/** The maximum size of the form, which any client may send. The form holds little more than a token. */
const MAX_FORM_BYTES = 64 * 1024;

const WS = 5;
const WSS = 6;

/** The fields of a navigation request that the answer depends on. */
interface Asked {
  readonly appKey: string;
  readonly token: string;
  /** The version of the client, such as `5.38.0`. */
  readonly version: string;
}

/**
 * The navigation routes, which tell clients the address of the gateway: `/v2/navi.json` for web clients from 5.28 on,
 * `/navi.js` for web clients up to 5.7. `/ping` answers with an empty body.
 */
export function naviRoutes(services: Services, tokens: Tokens, ownOrigin: () => string) {
  const answerTo = ({ headers }: FastifyRequest, { appKey, token, version }: Asked) => {
    const { store, keys, clock, origin } = services;
    const reached = originFor(headers, origin) ?? ownOrigin();
    const { host, protocol } = new URL(reached);
    const admission = tokens.admit(store.state, { token, appKey, expected: keys.appKey }, clock.now());
    return {
      code: 200,
      // An invalid token gets an answer too. The gateway refuses the token, and every client understands that refusal.
      userId: 'userId' in admission ? admission.userId : '',
      serverAddr: [{ addr: host, protocol: protocol === 'https:' ? WSS : WS, weight: 1 }],
      server: host,
      backupServer: '',
      type: 0,
      kvStorage: 1,
      joinMChrm: false,
      historyMsg: true,
      chatroomMsg: true,
      serverSaveUnread: 0,
      logSwitch: 0,
      ...storesAt(reached, version),
    };
  };
  return async (app: FastifyInstance): Promise<void> => {
    readBodies(app, { limit: MAX_FORM_BYTES });
    app.options('/v2/navi.json', async (_request, reply) => reply.code(204).headers(CORS).send());
    app.post('/v2/navi.json', async (request, reply) => {
      const form = new URLSearchParams(request.body instanceof Buffer ? request.body.toString() : '');
      const appKey = String(request.headers['rc-appkey'] ?? '');
      return reply
        .headers(CORS)
        .send(answerTo(request, { appKey, token: form.get('token') ?? '', version: form.get('v') ?? '' }));
    });
    app.get('/navi.js', async (request, reply) => {
      const { appId: appKey = '', token = '', callBack = '', v = '' } = request.query as Record<string, string>;
      const name = /^[\w$.]{1,64}$/.test(callBack) ? callBack : 'getServerEndpoint';
      return script(reply, `${name}(${JSON.stringify(answerTo(request, { appKey, token, version: v }))});`);
    });
    app.get('/ping', async (_request, reply) => reply.headers(CORS).send(''));
  };
}

function script(reply: FastifyReply, text: string): FastifyReply {
  return reply.headers({ ...CORS, 'Content-Type': 'text/javascript; charset=utf-8' }).send(text);
}
