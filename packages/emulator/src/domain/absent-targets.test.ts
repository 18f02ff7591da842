import { type Endpoint, resources } from '@rongkit/contract';
import { expect, test } from 'vitest';
import { decide, isQuery, query } from './commands.js';
import type { EndpointId } from './handler.js';
import { emptyState } from './state/index.js';
import { Refusal } from './values/refusal.js';

const endpoints = Object.values(resources).flatMap((resource) => Object.values<Endpoint>(resource));

/** Methods that undo something, such as `group.quit`. If the target is missing, there is nothing to undo. */
const UNDOES =
  /\.(remove|delete|clear|quit|dismiss|destroy|kick|rollback|unBlock|unbind|unfollow|expire|batchRemove|deactivate|reactivate|activate|resume)/;

/**
 * Methods to which the rule of decision 10 does not apply, or which a source exempts from the rule, with the code of
 * their answers.
 */
const EXCEPTIONS: readonly { readonly code: number; readonly ids: RegExp; readonly because: string }[] = [
  {
    code: 200,
    ids: /^(group\.(create|join|sync)|chatroom\.(create|createNew)|(entrustGroup|ultraGroup|ultraGroupRest|bot|agent)\.create)$/,
    because: 'the target comes into being',
  },
  {
    code: 200,
    ids: /^(user\.|userProfile\.set|friend\.(add|setPermission)|conversation\.set|conversationTag\.set$|push\.set)(?!refresh|get$)/,
    because: 'users need not be registered for settings of theirs',
  },
  {
    code: 200,
    ids: /^(message\.(publish|broadcast)|ultraGroupRest\.send|push\.(broadcast|send)|sms\.)/,
    because: 'messages, pushes and text messages go to any id',
  },
  { code: 200, ids: /^message\.recall/, because: 'the service recalls messages that it has never seen' },
  {
    code: 200,
    ids: /^group\.(refresh|addGagUser|addBan|addBanWhitelist|setRemarks)$/,
    because: 'gags, bans and remarks outlive a group, and may come before it',
  },
  {
    code: 200,
    ids: /^chatroom\.(addGagUser|addBlockUser|addWhiteListUser|addKeepalive|stopDistributionMessage)$/,
    because: 'these are kept by room id, with or without the room',
  },
  {
    code: 200,
    ids: /^ultraGroup(Rest)?\.(addGagUser|setBan|addBanWhitelist)$/,
    because: 'gags and bans outlive an ultra group, and may come before it',
  },
  {
    code: 200,
    ids: /^(wordfilter\.add|sensitiveWord\.(add|batchAdd)|chatroom\.(addGlobalGagUser|addPriority|addWhiteListMessage))$/,
    because: 'the whole app is the target',
  },
  { code: 1002, ids: /^(user|agent)\.get$/, because: 'a source says so' },
  {
    code: 24406,
    ids: /^ultraGroupChannel\.removeUsers$/,
    because: 'nobody is a member of a group that does not exist',
  },
  { code: 23410, ids: /^chatroom\.get$/, because: 'a source says so' },
  { code: 1015, ids: /^chatroom\.removeKeepalive$/, because: 'a source says so' },
  { code: 500, ids: /^wordfilter\.delete$/, because: 'a source says so' },
  { code: 1002, ids: /^message\.deleteMessage$/, because: 'a source says so' },
  {
    code: 1002,
    ids: /^(conversationTag\.removeConversations|ultraGroupMessage\.removeExpansion)$/,
    because: 'the tag or message is named beside the thing that is removed',
  },
];

function expectedOf(id: string): number {
  const exception = EXCEPTIONS.find(({ ids }) => ids.test(id));
  if (exception) return exception.code;
  return isQuery(id as EndpointId) || UNDOES.test(id) ? 200 : 1002;
}

function codeOf({ id, sample }: Endpoint): number {
  const now = { at: Date.UTC(2026, 0, 1), utcOffsetHours: 8, smsCaptcha: false, idSeed: '', origin: '', logs: '' };
  const carryOut = isQuery(id as EndpointId) ? query : decide;
  try {
    carryOut(emptyState(), id as EndpointId, sample.params, now);
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 200;
}

test.each(endpoints.map((endpoint) => [endpoint.id, expectedOf(endpoint.id), endpoint] as const))(
  '%s for a target that does not exist answers %i',
  (_id, expected, endpoint) => {
    expect(codeOf(endpoint)).toBe(expected);
  },
);

test('each exception is one: without it, some method would answer otherwise', () => {
  for (const { code, ids } of EXCEPTIONS) {
    const named = endpoints.filter(({ id }) => ids.test(id));
    const byRule = (id: string) => (isQuery(id as EndpointId) || UNDOES.test(id) ? 200 : 1002);
    expect(named.some(({ id }) => byRule(id) !== code)).toBe(true);
  }
});
