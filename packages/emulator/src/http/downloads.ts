import { hash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Services } from '../services.js';
import type { AppKeys } from '../store/app-keys.js';
import { isOwnName } from '../web/local-name.js';
import { captchaPicture } from './captcha-picture.js';
import { hourLogZip } from './hour-log-zip.js';

/** The path of message logs. It is derived from the app secret, so only callers that can sign learn it. */
export function logPath({ appSecret }: AppKeys): string {
  return `/download/history/${hash('sha256', `message logs ${appSecret}`).slice(0, 32)}`;
}

/**
 * Routes of the files to which answers link: message logs and captchas. The routes need no signature. They check the
 * `Host` header, which is the name of the web page's own site under DNS rebinding.
 */
export function downloadRoutes({ store, keys, settings, origin }: Services): (app: FastifyInstance) => Promise<void> {
  return async (app) => {
    app.addHook('onRequest', async (request, reply) => {
      if (!isOwnName(request.headers.host ?? '', origin.publicUrl)) return reply.callNotFound();
      return undefined;
    });
    app.get<{ Params: { hour: string } }>(
      `${logPath(keys).replace('/download', '')}/:hour/:name.zip`,
      (request, reply) => {
        const { hour } = request.params;
        const uids = store.state.hourLogs.get(hour);
        if (!uids) return reply.callNotFound();
        const messages = uids.map((uid) => store.state.messages.get(uid)).filter((message) => message !== undefined);
        const zip = hourLogZip(messages, { hour, appKey: keys.appKey, utcOffsetHours: settings.utcOffsetHours });
        return reply.header('Content-Type', 'application/zip').send(zip);
      },
    );
    app.get<{ Params: { verifyId: string } }>('/captcha/:verifyId.svg', (request, reply) => {
      const captcha = store.state.captchas.get(request.params.verifyId);
      if (!captcha) return reply.callNotFound();
      return reply.header('Content-Type', 'image/svg+xml').send(captchaPicture(captcha.answer));
    });
  };
}
