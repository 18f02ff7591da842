import { Controller, Get, type INestApplication, Inject, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { HealthCheckService, TerminusModule } from '@nestjs/terminus';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { RongCloudModule, RongHealthIndicator } from '@rongkit/nestjs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

let emulator: Emulator;
let app: INestApplication;

beforeAll(async () => {
  emulator = await createEmulator({ rateLimits: 'off' });

  @Controller('health')
  class HealthController {
    @Inject(HealthCheckService) readonly health!: HealthCheckService;
    @Inject(RongHealthIndicator) readonly rong!: RongHealthIndicator;

    @Get()
    check() {
      return this.health.check([() => this.rong.isHealthy('chat', { timeoutMs: 1000 })]);
    }
  }
  @Module({
    imports: [TerminusModule.forRoot({ logger: false }), RongCloudModule.forRoot(emulator.credentials)],
    controllers: [HealthController],
  })
  class AppModule {}
  app = await NestFactory.create(AppModule, { logger: false });
  await app.listen(0, '127.0.0.1');
});

afterAll(async () => {
  await app.close();
  await emulator.close();
});
beforeEach(() => emulator.reset());

const check = async () => {
  const response = await fetch(`${await app.getUrl()}/health`);
  return { status: response.status, body: await response.json() };
};

test('the health route says that the service answers', async () => {
  expect(await check()).toMatchObject({ status: 200, body: { status: 'ok', info: { chat: { status: 'up' } } } });
});

test('the health route says why the service is down', async () => {
  emulator.faults.add({ endpoint: 'user.checkOnline', status: 503, times: 1 });
  const down = { status: 'down', error: 'ServerError', message: expect.stringContaining('HTTP 503') };
  expect(await check()).toMatchObject({ status: 503, body: { status: 'error', error: { chat: down } } });
  emulator.faults.add({ endpoint: 'user.checkOnline', code: 1004, times: 1 });
  expect((await check()).body).toMatchObject({ error: { chat: { error: 'AuthenticationError', code: 1004 } } });
});

test('a used-up rate limit is no failure', async () => {
  emulator.faults.add({ endpoint: 'user.checkOnline', code: 1008, times: 1 });
  expect((await check()).status).toBe(200);
});
