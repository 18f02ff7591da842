/** A chat back end on Express: tokens for the web client, notices to groups, and moderation. */
import express, { type ErrorRequestHandler, type Express } from 'express';
import { InvalidParameterError, RateLimitError, type RongCloud, textMessage } from 'rongkit';
import { pass, refuse, toExpress, type Webhooks } from 'rongkit/webhooks';

export interface Services {
  readonly rong: RongCloud;
  readonly webhooks: Webhooks;
  /** Words that no message may have. */
  readonly forbidden: readonly string[];
  /** Called with failures of the chat service, for the log. */
  readonly onError: (error: unknown) => void;
}

export function createApp({ rong, webhooks, forbidden, onError }: Services): Express {
  // Short timeouts, because users wait for the answers of this app.
  const web = rong.withOptions({ timeout: { total: 5000 }, rateLimit: { maxWaitMs: 2000 } });
  const app = express();

  app.post(
    '/moderate',
    toExpress(webhooks.endpoint('message.preSend', ({ data }) => verdictOn(data.content, forbidden))),
  );

  app.use(express.json());
  app.post('/login', async (request, response) => {
    const { userId, name } = request.body as { userId: string; name: string };
    const { token } = await web.user.getToken({ userId, name });
    response.json({ token });
  });
  app.post('/groups/:groupId/notices', async ({ params: { groupId }, body }, response) => {
    const { text } = body as { text: string };
    await web.message.publishGroup({ fromUserId: 'notice', toGroupId: groupId, ...textMessage(text) });
    response.status(202).end();
  });

  app.use(answerErrors(onError));
  return app;
}

function verdictOn(content: string, forbidden: readonly string[]) {
  const found = forbidden.find((word) => content.includes(word));
  return found === undefined ? pass() : refuse(`the word "${found}" is not allowed here`);
}

/** Express recognizes an error handler by its four parameters. */
function answerErrors(onError: Services['onError']): ErrorRequestHandler {
  return (error, _request, response, _next) => {
    if (error instanceof RateLimitError) {
      response.set('Retry-After', String(Math.ceil((error.retryAfterMs ?? 1000) / 1000)));
      response.status(503).json({ error: 'too many requests to the chat service' });
    } else if (error instanceof InvalidParameterError) {
      response.status(400).json({ error: error.reason });
    } else {
      onError(error);
      response.status(502).json({ error: 'the chat service does not answer' });
    }
  };
}
