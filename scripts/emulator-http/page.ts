import type { AdminRoute } from '../../packages/emulator/src/admin/route.js';
import { isRaw } from '../../packages/emulator/src/admin/route.js';
import { routeAreas } from '../../packages/emulator/src/admin/routes/index.js';
import { pathOf } from './paths.js';
import { type Shown, showAnswer } from './show-answer.js';

const SHOWN_URL = 'http://127.0.0.1:8600';

interface Schema {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/**
 * Returns the page `docs/emulator-http.md`: every route of the emulator's admin API, with an example request and its
 * real answer.
 */
export async function emulatorHttpPage(): Promise<string> {
  const sections: string[] = [];
  for (const { title, routes } of routeAreas) {
    sections.push(`## ${title}`);
    for (const route of Object.values(routes)) sections.push(...sectionOf(route, await showAnswer(route)));
  }
  return `${[...HEAD, tableOfRoutes(), ...sections].join('\n\n')}\n`;
}

const HEAD = [
  '<!-- Emitted from packages/emulator/src/admin/routes by `npm run emulator-http`. Change the routes, not this file. -->',
  '# The admin API of the emulator',
  `Programs in any language see and control a running emulator at \`/_rongkit\`. TypeScript programs have \`AdminClient\` of \`@rongkit/emulator/admin\`, with a method for each route.`,
  `**Who may call.** Programs on the same machine need nothing. Other machines, other host names, and web pages of other origins need the admin token (\`--admin-token\`): \`Authorization: Bearer TOKEN\`, or the cookie that \`POST /_rongkit/login\` sets. A token in a URL is never read. Without the token the answer is 403, or 401 if the emulator has one.`,
  '**Requests.** Bodies are JSON, with `Content-Type: application/json`; `curl -d` may leave the type out. Unknown parameters and members are refused. In a path, the ids `.` and `..` are written `.;` and `..;`, because URL parsers remove dots.',
  '**Errors.** A refused request is answered with its HTTP status and `{"error":"the reason"}`: 400 for invalid input, 404 for an unknown path or id, 405 with `Allow` for a wrong method, 415 for a body of another type.',
  '**Examples.** The answers below are real: of an emulator with three users, a group, a chatroom, an ultra group and one message. Long answers are cut at `…`.',
];

function tableOfRoutes(): string {
  const rows = routeAreas
    .flatMap(({ routes }) => Object.values(routes))
    .map(
      (route) =>
        `| \`${methodsOf(route)} /_rongkit${route.path}\` | [${route.id}](#${route.id.toLowerCase()}) | ${route.summary} |`,
    );
  return ['| request | name | effect or answer |', '| --- | --- | --- |', ...rows].join('\n');
}

function methodsOf({ method, answersHead }: AdminRoute): string {
  return answersHead ? `${method},HEAD` : method;
}

function sectionOf(route: AdminRoute, shown: Shown): string[] {
  const { id, summary, notes = [], params = {}, query = {}, body } = route;
  const inBody = body && !isRaw(body) ? (body as Schema) : undefined;
  const rows = [
    ...rowsOf('path', params as Record<string, Schema>),
    ...rowsOf('query', query as Record<string, Schema>),
    ...rowsOf('body', inBody?.properties ?? {}),
  ];
  return [
    `### ${id}`,
    [summary, ...notes].join(' '),
    ...(isRaw(body) ? [`The body: ${body.description}`] : []),
    ...(rows.length > 0 ? [['| parameter | in | |', '| --- | --- | --- |', ...rows].join('\n')] : []),
    ['```sh', curlOf(route), '```'].join('\n'),
    shown.text === ''
      ? `Answer: ${shown.status} without a body.`
      : [`\`\`\`${languageOf(route)}`, shown.text, '```'].join('\n'),
  ];
}

function languageOf({ answer }: AdminRoute): string {
  return isRaw(answer) && !answer.media.includes('json') ? 'text' : 'json';
}

function rowsOf(place: string, schemas: Readonly<Record<string, Schema>>): string[] {
  return Object.entries(schemas).map(
    ([name, schema]) => `| \`${name}\` | ${place} | ${describe(schema).replaceAll('|', '\\|')} |`,
  );
}

function describe({ description = '', minimum, maximum, default: fallback, enum: values }: Schema): string {
  return [
    description,
    values ? `One of ${values.map((value) => `\`${String(value)}\``).join(', ')}.` : '',
    maximum !== undefined ? `From ${minimum ?? 0} to ${maximum.toLocaleString('en')}.` : '',
    fallback !== undefined ? `Default: ${String(fallback)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The example request of a route as a `curl` command. */
function curlOf({ method, path, body, example = {} }: AdminRoute): string {
  const url = `${SHOWN_URL}/_rongkit${pathOf(path, example)}`;
  const hasBody = body !== undefined && example.body !== undefined;
  const verb = method === 'GET' || (method === 'POST' && hasBody) ? '' : ` -X ${method}`;
  const content = !hasBody
    ? ''
    : isRaw(body)
      ? ` --data-binary @FILE${typeOf(body.media)}`
      : ` -d '${JSON.stringify(example.body)}'`;
  const isQuoted = /[?&]/.test(url);
  return `curl${verb}${content} ${isQuoted ? `'${url}'` : url}`;
}

function typeOf(media: string): string {
  return ` -H 'Content-Type: ${media}'`;
}
