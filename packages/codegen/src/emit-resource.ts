import { type Endpoint, resourceSummaries, resources } from '@rongkit/contract';
import { emitMethods } from './emit-method.js';
import { emitSharedTypes, emitTypes, type KnownTypes } from './emit-types.js';
import { jsdoc } from './jsdoc.js';
import { fileName, pascal } from './names.js';

/** File of each type, by the name of the type. */
export type TypeHomes = Map<string, string>;

/** The file of the types that several resources share. */
export function emitSharedFile(homes: TypeHomes): string {
  const types = emitSharedTypes(knownTypes(homes, 'shared'));
  for (const [, title = ''] of types.join('\n').matchAll(/^export interface (\w+)/gm)) homes.set(title, 'shared');
  return `${OBJECT_NAME_IMPORT}\n\n${types.join('\n\n')}\n`;
}

const OBJECT_NAME_IMPORT = "import type { ObjectName } from '../message-types.js';";

interface Resource {
  readonly name: string;
  readonly summary: string;
  readonly endpoints: readonly Endpoint[];
  readonly homes: TypeHomes;
}

/** The file of a resource: types, and the signatures of its methods. */
export function emitResource({ name, summary, endpoints, homes }: Resource): string {
  const strangers = [...homes];
  const known = knownTypes(homes, fileName(name));
  const types = endpoints.map((endpoint) => emitTypes(endpoint, known));
  const interfaces = types.flatMap((each) => each.interfaces).join('\n\n');
  const aliases = types.flatMap((each) => each.aliases).join('\n');
  const methods = emitMethods(name, summary, endpoints);
  return [
    ...(methods.includes('ApiPromise<') ? ["import type { ApiPromise } from '../../results/api-promise.js';"] : []),
    ...(methods.includes('PagePromise<') ? ["import type { PagePromise } from '../../results/page-promise.js';"] : []),
    ...(/\bObjectName\b/.test(interfaces) ? [OBJECT_NAME_IMPORT] : []),
    ...typeImports(interfaces + aliases + methods, strangers),
    "import type { RequestOptions } from '../../request-options.js';\n",
    `${interfaces}\n`,
    ...(aliases === '' ? [] : [`${aliases}\n`]),
    methods,
  ].join('\n');
}

function knownTypes(homes: TypeHomes, home: string): KnownTypes {
  return { has: (title) => homes.has(title), add: (title) => void homes.set(title, home) };
}

/** Imports of types that are in the shared file, or in the file of another resource. */
function typeImports(code: string, strangers: readonly (readonly [title: string, home: string])[]): string[] {
  const bare = code.replace(/\/\*\*[\s\S]*?\*\//g, '');
  return strangers
    .filter(([title]) => new RegExp(`\\b${title}\\b`).test(bare))
    .map(([title, home]) => `import type { ${title} } from './${home}.js';`);
}

/** All resources: their types, and the class with a property for each resource. */
export function emitResourceIndex(): string {
  const names = Object.keys(resources) as (keyof typeof resources)[];
  const imports = names.map((name) => `import type { ${pascal(name)}Resource } from './${fileName(name)}.js';`);
  const members = names.map(
    (name) => `${jsdoc([resourceSummaries[name]], '  ')}\n  readonly ${name}: ${pascal(name)}Resource;`,
  );
  return `import { type Caller, resourcesOf } from '../../results/resource.js';
import { tables } from '../../tables.js';
${imports.join('\n')}

export type * from './shared.js';
${names.map((name) => `export type * from './${fileName(name)}.js';`).join('\n')}

/** All resources of the API, each made when it is first used. */
export interface ResourceMap {
${members.join('\n')}
}

/** Base class of a client. */
export const Resources: new (call: Caller) => ResourceMap = resourcesOf<ResourceMap>(tables);
`;
}
