import { createConfig, lintFromString } from '@redocly/openapi-core';
import { AdminClient } from '@rongkit/emulator/admin';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Value } from 'typebox/value';
import { expect, onTestFinished, test } from 'vitest';
import { type AdminRoute, isRaw } from '../../packages/emulator/src/admin/route.js';
import { adminRoutes } from '../../packages/emulator/src/admin/routes/index.js';
import { useEmulators } from '../../packages/emulator/src/test-support/use-emulator.js';
import { setStage } from '../../scripts/emulator-http/stage.js';

const start = useEmulators();
const routes = Object.values<AdminRoute>(adminRoutes);

test('openapi.json of the admin API is valid to two validators, and has every route', async () => {
  const document = await new AdminClient({ url: (await start()).url }).getOpenApi();
  const { valid, errors } = await new Validator().validate(structuredClone(document));
  expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
  const config = await createConfig({ extends: ['spec'] });
  const problems = await lintFromString({ source: JSON.stringify(document), absoluteRef: 'openapi.json', config });
  expect(problems.map(({ message, location }) => `${location[0]?.pointer}: ${message}`)).toEqual([]);
  const { paths } = document as unknown as { paths: Record<string, Record<string, { operationId: string }>> };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${path}`),
  );
  expect(operations.sort()).toEqual(routes.map(({ id, method, path }) => `${id} ${method} /_rongkit${path}`).sort());
});

type Method = (params?: object, options?: { signal: AbortSignal }) => Promise<unknown>;

test.each(routes)('$id answers its example as its schema says', async ({ id, example = {}, body, answer }) => {
  const stage = await setStage();
  onTestFinished(stage.close);
  const admin = new AdminClient({ url: stage.emulator.url });
  const params = JSON.parse(stage.fill(JSON.stringify(example.params ?? {}))) as object;
  const content = isRaw(body) ? { document: example.body } : (example.body as object | undefined);
  const given = { ...params, ...example.query, ...content };
  const hasParams = Object.keys(given).length > 0;
  const method = Reflect.get(admin, id).bind(admin) as Method;
  const result = await (hasParams ? method(given) : method());
  if (answer === null) expect(result).toBeUndefined();
  else if (isRaw(answer)) {
    expect(result).toBeInstanceOf(Response);
    await (result as Response).body?.cancel();
  } else
    expect([...Value.Errors(answer, result)].map(({ instancePath, message }) => `${instancePath} ${message}`)).toEqual(
      [],
    );
});
