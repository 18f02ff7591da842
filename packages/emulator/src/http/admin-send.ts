import type { FastifyInstance } from 'fastify';
import { sendAs, type UserMessage } from '../sending/send-as.js';
import type { Services } from '../services.js';
import { BadInput, type JsonObject, jsonBody, stringMember } from './admin-input.js';

const CONVERSATIONS: readonly unknown[] = ['PRIVATE', 'GROUP', 'CHATROOM'];
const MESSAGE_MEMBERS = ['conversationType', 'targetId', 'objectName', 'content', 'toUserIds', 'pushContent'];

/** The route that sends a message of a user, as if from a client. */
export function sendRoute(app: FastifyInstance, { store, gate, clock }: Services): void {
  app.post<{ Params: { userId: string } }>('/clients/:userId/send', async (request) => {
    const now = () => clock.now();
    return sendAs({ store, gate, now }, request.params.userId, userMessageOf(jsonBody(request)));
  });
}

function userMessageOf(body: JsonObject): UserMessage {
  const unknown = Object.keys(body).find((name) => !MESSAGE_MEMBERS.includes(name));
  if (unknown !== undefined)
    throw new BadInput(`${unknown} is not known; a message has ${MESSAGE_MEMBERS.join(', ')}.`);
  if (!CONVERSATIONS.includes(body.conversationType)) {
    throw new BadInput(`conversationType must be one of ${CONVERSATIONS.join(', ')}.`);
  }
  for (const name of ['targetId', 'content']) stringMember(body, name);
  for (const name of ['objectName', 'pushContent']) if (body[name] !== undefined) stringMember(body, name);
  const { toUserIds = [] } = body;
  if (!Array.isArray(toUserIds) || !toUserIds.every((id) => typeof id === 'string')) {
    throw new BadInput('toUserIds must be a list of strings.');
  }
  return body as unknown as UserMessage;
}
