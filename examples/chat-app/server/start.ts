import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { RongCloud } from 'rongkit';
import { Community } from './community.js';
import { routes } from './routes.js';
import { verdicts } from './verdicts.js';

/** Running chat app. */
export interface ChatApp {
  /** URL of the page, such as `http://127.0.0.1:8700`. */
  readonly url: string;
  readonly port: number;
  readonly emulator: Emulator;
  readonly rong: RongCloud;
  close(): Promise<void>;
}

/**
 * Starts an emulator, creates users, a group and a chatroom there, and serves the page. Rejects with code `EADDRINUSE`
 * if the port is taken.
 */
export async function startChatApp(port: number): Promise<ChatApp> {
  const emulator = await createEmulator({ rateLimits: 'off' });
  try {
    const rong = new RongCloud(emulator.credentials);
    const community = new Community(rong);
    await community.open();
    const app = routes(community, { appKey: emulator.appKey, url: emulator.url });
    const answer = verdicts(emulator.credentials.appSecret);
    app.post('/hooks/verdict', (context) => answer(context.req.raw));
    const server = createAdaptorServer({ fetch: app.fetch });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const { port: taken } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${taken}`;
    emulator.callbacks.set({ 'message.preSend': { url: `${url}/hooks/verdict`, serverMessages: true } });
    const close = async () => {
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await emulator.close();
    };
    return { url, port: taken, emulator, rong, close };
  } catch (error) {
    await emulator.close();
    throw error;
  }
}
