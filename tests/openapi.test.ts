import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { type Endpoint, resources } from '@rongkit/contract';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { Validator } from '@seriousme/openapi-schema-validator';
import { sign } from 'rongkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const FILE = fileURLToPath(new URL('../openapi.json', import.meta.url));
const text = readFileSync(FILE, 'utf8');

interface Operation {
  readonly operationId: string;
}

const document = JSON.parse(text) as { paths: Record<string, Record<string, Operation>> };

describe('the OpenAPI document', () => {
  test('is valid to one validator', async () => {
    const { valid, errors } = await new Validator().validate(JSON.parse(text));
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
  });

  test('is valid to another', async () => {
    const config = await createConfig({ extends: ['spec'] });
    const problems = await lintFromString({ source: text, absoluteRef: FILE, config });
    expect(problems.map(({ message, location }) => `${location[0]?.pointer}: ${message}`)).toEqual([]);
  });

  test('has every endpoint, by its id', () => {
    const endpoints = Object.values(resources).flatMap((each) => Object.values<Endpoint>(each));
    const operations = Object.entries(document.paths).flatMap(([url, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${url}`),
    );
    expect(operations.sort()).toEqual(endpoints.map(({ id, method, path: url }) => `${id} ${method} ${url}`).sort());
  });
});

interface Called {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly error?: unknown;
}

type Call = (options: object) => Promise<Called>;

describe('a client that a generator made of it', () => {
  let emulator: Emulator;
  let folder: string;
  let api: Record<string, Call>;

  beforeAll(async () => {
    emulator = await createEmulator({ rateLimits: 'off' });
    folder = mkdtempSync(path.join(tmpdir(), 'rongkit-openapi-'));
    const plugins = ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'] as const;
    await createClient({ input: FILE, output: folder, plugins: [...plugins], logs: { level: 'silent', file: false } });
    api = (await import(/* @vite-ignore */ pathToFileURL(path.join(folder, 'sdk.gen.ts')).href)) as typeof api;
  });

  afterAll(async () => {
    await emulator.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function call(operation: string, options: object): Promise<unknown> {
    const { appKey, appSecret } = emulator.credentials;
    const headers = sign(appKey, appSecret);
    const { data, error } = (await api[operation]?.({ baseUrl: emulator.url, headers, ...options })) ?? {};
    return data ?? error;
  }

  test('calls the emulator, in every way that parameters travel', async () => {
    expect(existsSync(path.join(folder, 'types.gen.ts'))).toBe(true);
    const token = await call('userGetToken', { body: { userId: 'u1', name: '小明' } });
    expect(token).toMatchObject({ code: 200, userId: 'u1', token: expect.any(String) });

    const message = { fromUserId: 'u1', toUserId: ['u2', 'u3'], objectName: 'RC:TxtMsg', content: '{"content":"👋"}' };
    expect(await call('messagePublishPrivate', { body: message })).toMatchObject({ code: 200 });
    expect(emulator.inbox('u3')).toMatchObject([{ content: '{"content":"👋"}' }]);

    const group = { userId: ['u1', 'u2'], groupId: 'g1', groupName: '产品' };
    expect(await call('groupCreate', { body: group })).toMatchObject({ code: 200 });
    expect(await call('userListGroups', { body: { userId: 'u1' } })).toMatchObject({
      groups: [{ id: 'g1', name: '产品' }],
    });

    const entries = { chatroomId: 'c1', entryOwnerId: 'u1', entryInfo: JSON.stringify({ map: 'desert' }) };
    expect(await call('chatroomCreateNew', { body: entries })).toMatchObject({ code: 200 });
    expect(await call('chatroomListEntry', { body: { chatroomId: 'c1' } })).toMatchObject({
      keys: [{ key: 'map', value: 'desert', userId: 'u1' }],
    });

    const push = { platform: ['ios'], audience: { is_to_all: true }, notification: { alert: 'hi' } };
    expect(await call('pushBroadcastPush', { body: push })).toMatchObject({ code: 200, id: expect.any(String) });

    const community = { group_id: 'ug1', user_id: 'u1', group_name: 'community' };
    expect(await call('ultraGroupRestCreate', { body: community })).toMatchObject({ code: 10000 });
    expect(await call('ultraGroupRestListUsers', { path: { group_id: 'ug1' } })).toMatchObject({
      data: { users: [{ id: 'u1' }] },
    });

    const tags = { userId: 'u1', tags: [{ tagId: 't1', tagName: '工作' }] };
    expect(await call('conversationTagSet', { body: tags })).toMatchObject({ code: 200 });
    expect(await call('conversationTagList', { query: { userId: 'u1' } })).toMatchObject({
      data: { tags: [{ tagId: 't1', tagName: '工作' }] },
    });
  });

  test('is told what it did wrong', async () => {
    expect(await call('userGetToken', { body: {} })).toMatchObject({ code: 1002, errorMessage: 'userId is required.' });
  });
});
