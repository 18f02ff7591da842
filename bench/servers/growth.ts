// Imports the build at run time, but the types of the sources, because types may be checked without a build.
const { createEmulator } = (await import(
  '../../packages/emulator/dist/index.js' as string
)) as typeof import('@rongkit/emulator');
const { RongCloud } = (await import('../../packages/sdk/dist/index.js' as string)) as typeof import('rongkit');

/**
 * Measures one part of the growth benchmark, and prints the result as a line of JSON. Needs `--expose-gc`. The parts
 * are `room <members> <messages>`, `group <members> <messages>` and `calls <users>`.
 */
const [part = '', count = '0', messages = '0'] = process.argv.slice(2);
const AT_ONCE = 50;
const hello = { fromUserId: 'u0', objectName: 'RC:TxtMsg', content: '{"content":"hello, everybody"}' };

const emulator = await createEmulator({ rateLimits: 'off' });
const rong = new RongCloud(emulator.credentials);

async function repeat(times: number, call: (index: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const work = async () => {
    while (next < times) await call(next++);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, times) }, work));
}

function usersFrom(start: number, size: number): string[] {
  return Array.from({ length: size }, (_, index) => `u${start + index}`);
}

function measure(): { readonly heap: number; readonly exported: number } {
  const exported = emulator.export().length;
  globalThis.gc?.();
  return { heap: process.memoryUsage().heapUsed, exported };
}

/**
 * Sends messages. Returns the bytes that they add to the heap and to an export, and the CPU time of a message in
 * microseconds.
 */
async function growth(send: () => Promise<unknown>): Promise<object> {
  const before = measure();
  const cpu = await cpuOf(send, Number(messages));
  const after = measure();
  return { heap: after.heap - before.heap, exported: after.exported - before.exported, cpu };
}

async function room(): Promise<object> {
  await rong.chatroom.create({ chatroom: { r: 'R' } });
  await repeat(Number(count) / 50, (index) =>
    rong.chatroom.join({ chatroomId: 'r', userId: usersFrom(index * 50, 50) }),
  );
  return growth(() => rong.message.publishChatroom({ ...hello, toChatroomId: ['r'] }));
}

async function group(): Promise<object> {
  await repeat(Number(count) / 1000, (index) =>
    rong.group.join({ groupId: 'g', groupName: 'G', userId: usersFrom(index * 1000, 1000) }),
  );
  return growth(() => rong.message.publishGroup({ ...hello, toGroupId: ['g'] }));
}

const GROUPS_PART = 10;
const CALLS = 300;
/**
 * Minimum CPU time of a measurement, in microseconds. A single garbage collection would distort a shorter measurement.
 */
const MEASURED_US = 200_000;

/** CPU time of a call, in microseconds. */
async function costOf(call: (index: number) => Promise<unknown>): Promise<number> {
  const roughly = await cpuOf(call, CALLS);
  globalThis.gc?.();
  return cpuOf(call, Math.max(CALLS, Math.ceil(MEASURED_US / roughly)));
}

async function cpuOf(call: (index: number) => Promise<unknown>, times: number): Promise<number> {
  const startedAt = process.cpuUsage();
  await repeat(times, call);
  const { user, system } = process.cpuUsage(startedAt);
  return (user + system) / times;
}

/** CPU time of calls about a single user, group or chatroom while many others exist, in microseconds per call. */
async function calls(): Promise<object> {
  const users = Number(count);
  await repeat(users, (index) => rong.user.getToken({ userId: `u${index}`, name: `User ${index}` }));
  await repeat(users / GROUPS_PART, async (index) => {
    await rong.group.create({ groupId: `g${index}`, groupName: 'G', userId: [`u${index}`, `u${index + 1}`] });
    await rong.chatroom.create({ chatroom: { [`r${index}`]: 'R' } });
    await rong.push.setUserPushTag({ userId: `u${index}`, tags: [`t${index}`] });
  });
  const { messageUIDs } = await rong.message.publishGroup({ ...hello, toGroupId: ['g0'], isPersisted: 0 });
  const messageUID = messageUIDs?.[0]?.messageUID ?? '';
  const kinds: Record<string, (index: number) => Promise<unknown>> = {
    'recall of a message that is not stored': () =>
      rong.message.recall({ fromUserId: 'u0', conversationType: 3, targetId: 'g0', messageUID, sentTime: 0 }),
    'navi with an unknown token': () => fetch(`${emulator.url}/navi.js?token=unknown&appId=x`).then((it) => it.text()),
    'push by tag': () =>
      rong.push.sendCustom({
        platform: ['ios'],
        audience: { tag: ['t1'], is_to_all: false },
        notification: { title: 't', alert: 'a' },
      }),
    'group.sync': (index) => rong.group.sync({ userId: 'u1', group: { [`g${index % 2}`]: 'G' } }),
    'chatroom.join': (index) => rong.chatroom.join({ chatroomId: `r${index % 2}`, userId: ['u1'] }),
    'user comes online': (index) => emulator.setOnline('u1', index % 2 === 0),
  };
  const costs: Record<string, number> = {};
  for (const [name, call] of Object.entries(kinds)) costs[name] = await costOf(call);
  return costs;
}

const parts: Readonly<Record<string, () => Promise<object>>> = { room, group, calls };
console.log(JSON.stringify(await parts[part]?.()));
await emulator.close();
