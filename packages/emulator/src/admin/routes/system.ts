import { defineRoute } from '../route.js';
import { anyObject, anyText, decimal, either, flag, integer, list, object, oneOf, realTime, text } from '../schema.js';
import { clockState } from './shared.js';

const indexRoute = object('IndexRoute', 'A route of the admin API.', {
  method: text('The HTTP method.'),
  path: text('The path, with parameters in braces.'),
  summary: text('A sentence about the route.'),
});

const info = object('Info', 'The running emulator.', {
  version: anyText('The version of the package; empty in a bundle.'),
  url: text('The URL of the emulator.'),
  appKey: text('The app key that clients must send.'),
  dataCenter: oneOf(
    'The data center. Times in answers of the server API, such as `blockEndTime`, are in its time zone: UTC+8 in `BJ`, UTC elsewhere.',
    ['BJ', 'SG', 'SG_B', 'NA', 'SAU'],
  ),
  startedAt: realTime('When the emulator started'),
  epoch: text(
    'A random string that changes with each start, and whenever the whole state is replaced, as by a reset, import or fork.',
  ),
  seq: integer('The sequence number of the last command.'),
  dataDir: flag('Whether the state is kept in a data folder.'),
  rateLimits: either(
    'The rate limits: `on` for the documented limits, `off` for none, or a factor on the documented limits.',
    oneOf('', ['on', 'off']),
    decimal(''),
  ),
  clock: clockState,
  counts: object('InfoCounts', 'The numbers of objects in the live state, and of connected clients.', {
    users: integer('The number of users.'),
    groups: integer('The number of groups.'),
    chatrooms: integer('The number of chatrooms.'),
    ultraGroups: integer('The number of ultra groups.'),
    messages: integer('The number of messages.'),
    clients: integer('The number of connected clients.'),
  }),
});

export const systemRoutes = {
  index: defineRoute({
    id: 'index',
    method: 'GET',
    path: '',
    summary: 'Lists the routes, or shows the inspector (a web page) in a browser.',
    answer: object('Index', 'The emulator and the routes of its admin API.', {
      name: text('The name of the package of the emulator.'),
      version: anyText('The version of the package; empty in a bundle.'),
      url: text('The URL of the emulator.'),
      routes: list('The routes.', indexRoute),
    }),
    answersHead: true,
  }),
  getInfo: defineRoute({
    id: 'getInfo',
    method: 'GET',
    path: '/info',
    summary: 'Describes the running emulator.',
    answer: info,
  }),
  getOpenApi: defineRoute({
    id: 'getOpenApi',
    method: 'GET',
    path: '/openapi.json',
    summary: 'Describes the admin API as an OpenAPI document.',
    answer: anyObject('An OpenAPI 3.1 document.'),
  }),
  getHealth: defineRoute({
    id: 'getHealth',
    method: 'GET',
    path: '/health',
    summary: 'Reports that the emulator runs.',
    notes: ['Answers callers from any address, such as the health check of a container.'],
    answer: object('Health', 'The health of the emulator.', {
      status: oneOf('Always `ok`: an emulator that does not run sends no answer.', ['ok']),
    }),
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
