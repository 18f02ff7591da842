import {
  codes,
  DEFAULT_RATE_LIMIT,
  DUPLICATE_SEND_CODE,
  dataCenters,
  type Endpoint,
  meaningByStatus,
  resourceSummaries,
  resources,
  SMS_HOST,
} from '@rongkit/contract';
import { emitApiDocument } from './emit-api-document.js';
import { emitRateLimit, emitTable, fieldImports } from './emit-descriptor.js';
import { emitMessageContents, emitMessageTypes } from './emit-message-types.js';
import { emitClass, errorClasses } from './emit-method.js';
import { emitTypes } from './emit-types.js';
import { emitWebhookEvents } from './emit-webhook-events.js';
import { jsdoc } from './jsdoc.js';
import { fileName, pascal } from './names.js';
import { emitOpenApi } from './openapi/document.js';

const HEADER = '// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.\n';

/** Every emitted file, by its path in the repository; TypeScript is not formatted yet. */
export function emitFiles(): Map<string, string> {
  const homes: TypeHomes = new Map();
  const folder = 'packages/sdk/src/emitted';
  const names = Object.keys(resources) as (keyof typeof resources)[];
  const files = new Map<string, string>();
  for (const name of names) {
    files.set(
      `${folder}/resources/${fileName(name)}.ts`,
      emitResource(name, Object.values<Endpoint>(resources[name]), homes),
    );
  }
  files.set(`${folder}/resources/index.ts`, emitIndex(names));
  files.set(`${folder}/error-classes.ts`, emitErrorClasses());
  files.set(`${folder}/hosts.ts`, emitHosts());
  files.set(`${folder}/default-rate-limit.ts`, emitDefaultRateLimit());
  files.set(`${folder}/message-types.ts`, `${HEADER}\n${emitMessageTypes()}`);
  files.set(`${folder}/message-contents.ts`, `${HEADER}\n${emitMessageContents()}`);
  files.set(`${folder}/webhook-events.ts`, `${HEADER}\n${emitWebhookEvents()}`);
  files.set('docs/api.md', emitApiDocument());
  files.set('openapi.json', emitOpenApi());
  return files;
}

/** By the title of an object: the resource in whose file its type stands. */
type TypeHomes = Map<string, string>;

function emitResource(name: keyof typeof resources, endpoints: readonly Endpoint[], homes: TypeHomes): string {
  const strangers = [...homes];
  const known = { has: (title: string) => homes.has(title), add: (title: string) => void homes.set(title, name) };
  const types = endpoints.flatMap((endpoint) => emitTypes(endpoint, known)).join('\n\n');
  const methods = emitClass(name, resourceSummaries[name], endpoints);
  const table = emitTable(name, endpoints);
  return [
    HEADER,
    "import type { ApiPromise } from '../../results/api-promise.js';",
    ...(methods.includes('PagePromise<') ? ["import type { PagePromise } from '../../results/page-promise.js';"] : []),
    ...typeImports(types + methods, strangers),
    "import { type EndpointTable, endpoint, endpoints } from '../../endpoints/endpoint.js';",
    ...fieldImport(table),
    "import type { RequestOptions } from '../../request-options.js';",
    "import { Resource } from '../../results/resource.js';\n",
    `${types}\n`,
    `${table}\n`,
    methods,
  ].join('\n');
}

function fieldImport(table: string): string[] {
  const names = fieldImports(table);
  return names.length === 0 ? [] : [`import { ${names.join(', ')} } from '../../endpoints/fields.js';`];
}

/** Types that stand in the file of another resource. */
function typeImports(code: string, strangers: readonly (readonly [title: string, home: string])[]): string[] {
  const bare = code.replace(/\/\*\*[\s\S]*?\*\//g, '');
  return strangers
    .filter(([title]) => new RegExp(`\\b${title}\\b`).test(bare))
    .map(([title, home]) => `import type { ${title} } from './${fileName(home)}.js';`);
}

function emitIndex(names: readonly (keyof typeof resources)[]): string {
  const imports = names.map(
    (name) => `import { ${name}Endpoints, ${pascal(name)}Resource } from './${fileName(name)}.js';`,
  );
  const members = names.map((name) => `  #${name}: ${pascal(name)}Resource | undefined;`);
  const getters = names.map(
    (name) => `${jsdoc([resourceSummaries[name]], '  ')}
  get ${name}(): ${pascal(name)}Resource {
    this.#${name} ??= new ${pascal(name)}Resource(this.#call);
    return this.#${name};
  }`,
  );
  return `${HEADER}
import type { Endpoint } from '../../endpoints/endpoint.js';
import type { Caller } from '../../results/resource.js';
${imports.join('\n')}

${names.map((name) => `export type * from './${fileName(name)}.js';`).join('\n')}

/** Every endpoint, for looking one up by its path. */
export function allEndpoints(): readonly Endpoint[] {
  return [
${names.map((name) => `    ...Object.values(${name}Endpoints()),`).join('\n')}
  ];
}

/** All resources of the API, each made when it is first used. */
export abstract class Resources {
  readonly #call: Caller;
${members.join('\n')}

  constructor(call: Caller) {
    this.#call = call;
  }

${getters.join('\n\n')}
}
`;
}

function emitErrorClasses(): string {
  const byCode = codes.map(({ code, meaning, text }) => `  // ${text}\n  ${code}: ${errorClasses[meaning]},`);
  const byStatus = Object.entries(meaningByStatus).map(([status, meaning]) => `  ${status}: ${errorClasses[meaning]},`);
  return `${HEADER}
import { ${['type ApiError', ...Object.values(errorClasses)].join(', ')} } from '../errors.js';

/** What to throw for a business code. */
export const classByCode: Readonly<Record<number, typeof ApiError>> = {
${byCode.join('\n')}
};

/** The refusal of a send that was done before. No source gives its number (inferred). */
export const DUPLICATE_SEND_CODE = ${DUPLICATE_SEND_CODE};

/** What to throw for an answer without a known business code, by its HTTP status. */
export const classByStatus: Readonly<Record<number, typeof ApiError>> = {
${byStatus.join('\n')}
};
`;
}

function emitDefaultRateLimit(): string {
  return `${HEADER}
import type { RateLimit } from '../limits/rate-limit.js';

/** That of an endpoint that states no other. */
export const DEFAULT_RATE_LIMIT: RateLimit = ${emitRateLimit(DEFAULT_RATE_LIMIT)};
`;
}

function emitHosts(): string {
  const hosts = dataCenters.map(
    ({ id, name, primary, backup }) => `  // ${name}\n  ${id}: ['${primary}', '${backup}'],`,
  );
  return `${HEADER}
/** Where an app lives. */
export type DataCenterId = ${dataCenters.map(({ id }) => `'${id}'`).join(' | ')};

/** The primary and the backup domain of each data center. */
export const apiHosts: Readonly<Record<DataCenterId, readonly [primary: string, backup: string]>> = {
${hosts.join('\n')}
};

/** The SMS service has one host for all data centers. */
export const SMS_HOST = '${SMS_HOST}';
`;
}
