import { defineRoute } from '../route.js';
import { object, oneOf, text } from '../schema.js';

export const systemRoutes = {
  getHealth: defineRoute({
    id: 'getHealth',
    method: 'GET',
    path: '/health',
    summary: 'Tells that the emulator runs.',
    notes: ['Answers anybody: the health check of a container comes from no particular place.'],
    answer: object('Health', 'The health of the emulator.', { status: oneOf('`ok`', ['ok']) }),
    isPublic: true,
    answersHead: true,
  }),
  login: defineRoute({
    id: 'login',
    method: 'POST',
    path: '/login',
    summary: 'Exchanges the admin token for a cookie, for browsers.',
    body: object('LoginBody', 'The login.', { token: text('The admin token.') }),
    answer: null,
    isPublic: true,
    example: { body: { token: 'my-token' } },
  }),
};
