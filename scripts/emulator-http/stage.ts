import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resources } from '@rongkit/contract';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { AdminClient } from '@rongkit/emulator/admin';
import { type AgentCreateParams, RongCloud, textMessage } from 'rongkit';
import { WebSocket } from 'ws';
import { EXAMPLE_DOCUMENT } from '../../packages/emulator/src/admin/routes/shared.js';

const SHOWN_CLIENT = '6a1f8b1e-3a52-4c1b-9a37-0c3df2b0e7d4';
const SHOWN_EPOCH = 'k3vq9x2m';

const { create: agentCreate } = resources.agent;

export interface Stage {
  readonly emulator: Emulator;
  /** Replaces the ports and other values in a text that differ from run to run. */
  hide(text: string): string;
  /** Replaces the placeholder in an example by the id of the connected client, which differs from run to run. */
  fill(text: string): string;
  close(): Promise<void>;
}

/** Starts the emulator whose answers the page shows. Its state is the same at each run. */
export async function setStage(): Promise<Stage> {
  const appServer = await listen();
  const emulator = await createEmulator({
    appKey: 'my-key',
    appSecret: 'my-secret',
    adminToken: 'my-token',
    now: '2026-03-01T12:00:00Z',
    idSeed: 'emulator-http',
  });
  const rong = new RongCloud(emulator.credentials);
  let calls = 0;
  const numbered = () => {
    calls += 1;
    return { requestId: `r${calls}` };
  };
  const tokens: string[] = [];
  for (const [userId, name] of Object.entries({ u1: 'Ann', u2: 'Bob', u3: 'Cleo' })) {
    tokens.push((await rong.user.getToken({ userId, name }, numbered())).token);
  }
  await rong.group.create({ groupId: 'g1', groupName: 'Readers', userId: ['u1', 'u2', 'u3'] }, numbered());
  await rong.chatroom.createNew({ chatroomId: 'r1' }, numbered());
  await rong.agent.create({ ...agentCreate.sample.params, agentId: 'helper' } as AgentCreateParams, numbered());
  const { port } = appServer.address() as AddressInfo;
  emulator.callbacks.set({
    'user.onlineStatus': false,
    url: `http://127.0.0.1:${port}`,
    'message.route': { serverMessages: true },
  });
  await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...textMessage('hi') }, numbered());
  await rong.ultraGroup.create({ groupId: 'ug1', groupName: 'Town', userId: 'u1' }, numbered());
  await emulator.callbacks.settled();
  emulator.faults.add({ endpoint: 'message.publishPrivate', drop: true, times: 1 });
  const lost = { fromUserId: 'u1', toUserId: 'u3', ...textMessage('lost') };
  await rong.message.publishPrivate(lost, numbered()).catch(() => undefined);
  const socket = await connect(emulator, tokens[2] ?? '');
  const { clientId, epoch } = await varyingOf(emulator);
  emulator.faults.add({ endpoint: 'user.refresh', code: 1000, times: 1 });
  await openReport(emulator.url);
  const close = async () => {
    socket.terminate();
    rong.close();
    await emulator.close();
    appServer.closeAllConnections();
    appServer.close();
  };
  const hide = (text: string) =>
    text
      .replaceAll(emulator.url, 'http://127.0.0.1:8600')
      .replaceAll(`127.0.0.1:${port}`, '127.0.0.1:3000')
      .replaceAll(clientId, SHOWN_CLIENT)
      .replaceAll(epoch, SHOWN_EPOCH);
  const fill = (text: string) => text.replaceAll('CLIENT', clientId);
  return { emulator, hide, fill, close };
}

/** Connects a web client with the token of a user. */
function connect({ url, appKey }: Emulator, token: string): Promise<WebSocket> {
  const query = new URLSearchParams({ appId: appKey, token, sdkVer: '5.38.0' });
  const socket = new WebSocket(`${url.replace('http', 'ws')}/websocket?${query}`);
  return new Promise((resolve, reject) => {
    socket.once('message', () => resolve(socket)).once('error', reject);
  });
}

/** The client id and the epoch of the emulator, which differ from run to run. */
async function varyingOf({ url }: Emulator): Promise<{ clientId: string; epoch: string }> {
  const admin = new AdminClient({ url });
  const [client] = await admin.listClients();
  return { clientId: client?.id ?? '', epoch: (await admin.getInfo()).epoch };
}

/** Uploads a report, for the routes that read a report. */
async function openReport(url: string): Promise<void> {
  const answer = await fetch(`${url}/_rongkit/reports?name=bug.rongkit`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: EXAMPLE_DOCUMENT,
  });
  if (!answer.ok) throw new Error(await answer.text());
}

/** Starts an app server that accepts every callback. */
function listen(): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.end('{"pass":1}'));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}
