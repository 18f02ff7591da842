import { expect, test } from 'vitest';
import { AdminClient, AdminError } from '../../admin/client/index.js';
import type { AdminRoute } from '../../admin/route.js';
import { adminRoutes } from '../../admin/routes/index.js';
import { call } from '../../test-support/signed-call.js';
import { useEmulators } from '../../test-support/use-emulator.js';

const start = useEmulators();
const NOW = Date.UTC(2026, 0, 1);
const routes = Object.entries<AdminRoute>(adminRoutes);

test.each(routes)('%s is known by its id, and its path has its parameters', (name, { id, path, params = {} }) => {
  expect(name).toBe(id);
  expect(Array.from(path.matchAll(/\{(\w+)\}/g), ([, parameter]) => parameter)).toEqual(Object.keys(params));
});

test('the client has a method for each route, and no other', () => {
  const methods = Object.getOwnPropertyNames(AdminClient.prototype).filter((name) => name !== 'constructor');
  expect(methods.sort()).toEqual(routes.map(([name]) => name).sort());
});

test('the client puts parameters into the path, the query string and the body', async () => {
  const emulator = await start({ now: NOW });
  const admin = new AdminClient({ url: `${emulator.url}/` });
  await call(emulator, '/user/getToken.json', 'userId=a/ä');
  await admin.sendAsClient({
    userId: 'a/ä',
    conversationType: 'PRIVATE',
    targetId: 'b/?',
    content: '{"content":"hi"}',
  });
  expect(await admin.getInbox({ userId: 'b/?', count: 1, waitMs: 0 })).toMatchObject([{ fromUserId: 'a/ä' }]);
  expect(await admin.setClock({ advance: { minutes: 10 } })).toEqual({ now: NOW + 600_000, frozen: true });
});

test('an error of the client has the status and the reason', async () => {
  const admin = new AdminClient({ url: (await start()).url });
  const refused = admin.addFault({ endpoint: 'user.getTokn', code: 1000 });
  await expect(refused).rejects.toThrow(AdminError);
  await expect(refused).rejects.toMatchObject({ status: 400, message: expect.stringMatching(/^endpoint must be/) });
  expect(() => admin.getInbox({ userId: '..' })).rejects.toThrow(/^userId must be/);
});

test('the client sends and returns documents', async () => {
  const [from, to] = [await start({ appKey: 'app' }), await start({ appKey: 'app', adminToken: 'token' })];
  await call(from, '/user/getToken.json', 'userId=u');
  const document = await (await new AdminClient({ url: from.url }).exportState()).text();
  const admin = new AdminClient({ url: to.url, token: 'token' });
  await admin.importState({ document });
  expect(await (await admin.exportState()).text()).toBe(document);
  await expect(new AdminClient({ url: to.url, token: 'wrong' }).reset()).rejects.toMatchObject({ status: 401 });
});
