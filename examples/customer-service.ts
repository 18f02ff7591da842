/** A customer-service inbox: a greeting from a template, pinned and tagged conversations, and read receipts. */
import type { Emulator } from '@rongkit/emulator';
import { type RongCloud, readMessage, readNotification, textMessage } from 'rongkit';
import { runAlone } from './support/run-alone.js';

const AGENT = 'agent-7';
const CUSTOMERS = { 'customer-1': '王小姐', 'customer-2': '李先生', 'customer-3': 'Ms Brown' };
const VIP = 'customer-1';
const PRIVATE = 1;

export interface CustomerService {
  greetings: string[];
  urgent: string[];
  vip: { isPinned: boolean; tags: string[] };
  pushedToTheAgent: number;
  readUpTo: Record<string, boolean>;
  transcript: string[];
  transcriptAfterClosing: string[];
  answerOfTheHelper: string;
}

export async function customerService(rong: RongCloud, emulator: Emulator): Promise<CustomerService> {
  const openedAt = emulator.clock.now();
  const greetings = await greet(rong, emulator);
  await sortTheInbox(rong);
  const pushedToTheAgent = await waitForQuestions(rong, emulator);

  emulator.clock.advance({ minutes: 1 });
  const [question] = emulator.inbox(AGENT);
  await confirmRead(rong, VIP, question?.sentAt ?? openedAt);
  await rong.message.publishPrivate({
    fromUserId: AGENT,
    toUserId: VIP,
    isIncludeSender: 1,
    ...textMessage('订单已发货 📦'),
  });

  const transcriptOf = () => transcript(rong, openedAt, emulator.clock.now());
  const before = await transcriptOf();
  await rong.conversation.clearHistory({
    fromUserId: AGENT,
    conversationType: PRIVATE,
    targetId: VIP,
    msgTimestamp: emulator.clock.now(),
  });
  return {
    greetings,
    urgent: await tagged(rong, 'urgent'),
    vip: await attributesOf(rong, VIP),
    pushedToTheAgent,
    readUpTo: readBy(emulator),
    transcript: before,
    transcriptAfterClosing: await transcriptOf(),
    answerOfTheHelper: await askTheBot(rong),
  };
}

/** Sends a personal greeting to each customer by one call, and returns the texts that the customers received. */
async function greet(rong: RongCloud, emulator: Emulator): Promise<string[]> {
  const customers = Object.entries(CUSTOMERS);
  await rong.message.publishTemplate({
    fromUserId: AGENT,
    toUserId: customers.map(([id]) => id),
    ...textMessage('{name}，您好！我是客服 {agent}。'),
    values: customers.map(([, name]) => ({ '{name}': name, '{agent}': '小融' })),
    pushContent: customers.map(() => '客服给您发来一条消息'),
  });
  return customers.map(([id]) => JSON.parse(emulator.inbox(id)[0]?.content ?? '{}').content);
}

async function sortTheInbox(rong: RongCloud): Promise<void> {
  await rong.conversationTag.set({ userId: AGENT, tags: [{ tagId: 'urgent', tagName: '紧急' }] });
  const conversations = [{ targetId: VIP, conversationType: PRIVATE }] as const;
  await rong.conversationTag.addConversations({ userId: AGENT, tagId: 'urgent', conversations });
  await rong.conversation.setTop({ userId: AGENT, conversationType: PRIVATE, targetId: VIP, setTop: true });
  // Ms Brown writes a lot: the agent mutes her conversation and reads it in the evening.
  const quiet = { conversationType: PRIVATE, requestId: AGENT, targetId: 'customer-3', unpushLevel: 5 } as const;
  await rong.conversation.setNotification(quiet);
}

/**
 * Sends a question of each of two customers. Returns the number of pushes to the offline agent, who gets no push for
 * the muted conversation.
 */
async function waitForQuestions(rong: RongCloud, emulator: Emulator): Promise<number> {
  for (const fromUserId of [VIP, 'customer-3']) {
    await rong.message.publishPrivate({ fromUserId, toUserId: AGENT, ...textMessage('我的订单在哪里？') });
  }
  return emulator.pushes().filter(({ userIds }) => userIds.includes(AGENT)).length;
}

async function confirmRead(rong: RongCloud, toUserId: string, lastMessageSendTime: number): Promise<void> {
  const receipt = readNotification({ lastMessageSendTime, type: PRIVATE });
  await rong.message.publishPrivate({ fromUserId: AGENT, toUserId, isPersisted: 0, ...receipt });
}

/** Returns for each customer whether the agent's read receipt was received. */
function readBy(emulator: Emulator): Record<string, boolean> {
  const isReceipt = (message: { objectName: string; content: string }) => readMessage(message).type === 'RC:ReadNtf';
  return Object.fromEntries(Object.keys(CUSTOMERS).map((id) => [id, emulator.inbox(id).some(isReceipt)]));
}

async function transcript(rong: RongCloud, openedAt: number, now: number): Promise<string[]> {
  const said: string[] = [];
  const range = { startTime: now, endTime: openedAt, includeStart: true, pageSize: 2 };
  for await (const row of rong.message.queryPrivateHistory({ userId: AGENT, targetId: VIP, ...range })) {
    const message = readMessage(row);
    if (message.type === 'RC:TxtMsg') said.unshift(`${row.fromUserId}: ${message.content.content}`);
  }
  return said;
}

async function tagged(rong: RongCloud, tagId: string): Promise<string[]> {
  const { data } = await rong.conversationTag.listConversations({ userId: AGENT, tagId });
  return data.conversations.map(({ targetId }) => targetId);
}

async function attributesOf(rong: RongCloud, targetId: string) {
  const { data } = await rong.conversation.getAttribute({ userId: AGENT, targetId, conversationType: PRIVATE });
  return { isPinned: data.top?.top ?? false, tags: data.tags?.map(({ tagName }) => tagName) ?? [] };
}

/** Asks an AI agent a question. The emulator's AI agent echoes the question. */
async function askTheBot(rong: RongCloud): Promise<string> {
  await rong.agent.create({
    agentId: 'helper',
    name: 'Helper',
    type: 'chat',
    agentConfig: { model: { name: 'qwen-turbo' }, prompt: { instructions: 'Translate.' } },
  });
  const { answer } = await rong.agent.chat({ agentId: 'helper', user: AGENT, query: '您好' });
  return answer;
}

await runAlone(import.meta.url, customerService);
