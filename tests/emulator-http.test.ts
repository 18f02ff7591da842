import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type AdminRoute, isRaw } from '../packages/emulator/src/admin/route.js';
import { adminRoutes, routeAreas } from '../packages/emulator/src/admin/routes/index.js';
import { emulatorHttpPage } from '../scripts/emulator-http/page.js';

const routes = Object.values<AdminRoute>(adminRoutes);

test('docs/emulator-http.md shows the real answers; `npm run emulator-http` writes it', async () => {
  const written = readFileSync(new URL('../docs/emulator-http.md', import.meta.url), 'utf8');
  expect(await emulatorHttpPage()).toBe(written);
});

test('every route is in one area', () => {
  const inAreas = routeAreas.flatMap((area) => Object.values(area.routes).map(({ id }) => id));
  expect(inAreas.toSorted()).toEqual(routes.map(({ id }) => id).toSorted());
});

test.each(routes)(
  '$id has an example if it needs parameters or a body',
  ({ params, body, isBodyOptional, example }) => {
    if (params) expect(Object.keys(example?.params ?? {})).toEqual(Object.keys(params));
    if (body && !isBodyOptional) expect(typeof example?.body).toBe(isRaw(body) ? 'string' : 'object');
  },
);
