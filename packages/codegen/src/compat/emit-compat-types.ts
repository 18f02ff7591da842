import {
  type FirstArgument,
  type FirstCall,
  firstCalls,
  type OldArgument,
  type OldCall,
  oldCalls,
} from '@rongkit/contract';
import { jsdoc } from '../jsdoc.js';
import { pascal, propertyName, typePrefix } from '../names.js';
import { endpointOf, fieldOf, newCall, newCallOfFirst } from './new-call.js';

/** Members of a module: functions and inner modules, by name. */
interface Module<Call> {
  readonly calls: Map<string, Call>;
  readonly modules: Map<string, Module<Call>>;
}

/** Types of the modules of `rongcloud-sdk` 3.1.1, each function deprecated in favor of the call that replaces it. */
export function emitCompatTypes(): string {
  const code = emitModules('RongSDK', treeOf(oldCalls), {
    doc: 'The modules of `rongcloud-sdk` 3.1.1.',
    emitCall: (name, call) => [`${docsOf(call, newCall(call))}\n  ${name}(${argumentsOf(call)}): ${resultOf(call)};`],
  });
  return withImports(code, ['OldAnswer', 'OldId', 'OldNamed', 'OldTemplate', 'Renamed']);
}

/** Types of the modules of `rongcloud-sdk` 1.0.3. */
export function emitFirstTypes(): string {
  const code = emitModules('First', treeOf(firstCalls), {
    doc: 'The modules of `rongcloud-sdk` 1.0.3.',
    emitCall: (name, call, module) => {
      const docs = docsOf(call, newCallOfFirst(call));
      const signature = `(...args: [${firstArgumentsOf(call)}]): void`;
      if (!module) return [`${docs}\n  ${name}${signature};`];
      return [`${docs}\n  readonly ${name}: (${signature.replace('): void', ') => void')}) & ${module};`];
    },
  });
  return withImports(code, ['FirstEnding', 'OldNamed', 'Optional']);
}

function docsOf(call: { readonly endpoint: string }, replacement: string): string {
  return jsdoc([endpointOf(call).summary, `@deprecated Use \`${replacement}\`.`], '  ');
}

function treeOf<Call>(calls: Readonly<Record<string, Call>>): Module<Call> {
  const root: Module<Call> = { calls: new Map(), modules: new Map() };
  for (const [path, call] of Object.entries(calls)) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    let module = root;
    for (const name of names) {
      const next: Module<Call> = module.modules.get(name) ?? { calls: new Map(), modules: new Map() };
      module.modules.set(name, next);
      module = next;
    }
    module.calls.set(last, call);
  }
  return root;
}

interface Emitting<Call> {
  readonly doc: string;
  readonly emitCall: (name: string, call: Call, module: string | undefined) => string[];
}

/** Interfaces of a module and of the modules in it. */
function emitModules<Call>(name: string, { calls, modules }: Module<Call>, emitting: Emitting<Call>): string {
  const inner = [...modules].map(([each, module]) =>
    emitModules(name + pascal(each), module, { ...emitting, doc: `Module \`${each}\`.` }),
  );
  const properties = [...modules.keys()]
    .filter((each) => !calls.has(each))
    .map((each) => `  /** Module \`${each}\`. */\n  readonly ${each}: ${name}${pascal(each)};`);
  const methods = [...calls].flatMap(([each, call]) =>
    emitting.emitCall(each, call, modules.has(each) ? name + pascal(each) : undefined),
  );
  const own = `${jsdoc([emitting.doc])}\nexport interface ${name} {\n${[...properties, ...methods].join('\n\n')}\n}`;
  return [...inner, own].join('\n\n');
}

function argumentsOf(call: OldCall): string {
  const args = Object.entries<OldArgument>(call.args);
  if (args.length === 0) return '';
  if (call.whole) {
    const one = call.whole.form === 'names' ? 'OldNamed' : 'OldId';
    return `items: ${one} | readonly ${one}[]`;
  }
  const members = args.map(([name, argument]) => {
    const optional = argument.required ? '' : '?';
    return `${propertyName(name)}${optional}: ${typeOf(call, argument)}${argument.required ? '' : ' | undefined'}`;
  });
  const others = call.exact ? [] : ['[parameter: string]: unknown'];
  const isOptional = args.every(([, { required }]) => !required);
  return `params${isOptional ? '?' : ''}: { ${[...members, ...others].join('; ')} }`;
}

function typeOf(call: OldCall, { to, form }: OldArgument): string {
  if (call.quirk === 'template' && to === 'values') return 'OldTemplate';
  switch (form) {
    case 'id':
      return 'OldId';
    case 'ids':
      return 'readonly OldId[]';
    case 'names':
      return 'readonly OldNamed[]';
    case 'json':
    case 'document':
      return 'object | string';
    case 'conversationType':
      return "'PRIVATE' | 'DISCUSSION' | 'GROUP' | 'CUSTOMER_SERVICE' | 'SYSTEM' | 'APP_PUBLIC' | 'PUBLIC'";
    default:
      return paramType(call, to);
  }
}

function paramType(call: { readonly endpoint: string }, name: string): string {
  const type = `${typePrefix(endpointOf(call))}Params['${name}']`;
  return fieldOf(call, name).required ? type : `Exclude<${type}, undefined>`;
}

function resultOf(call: OldCall): string {
  const result = `${typePrefix(endpointOf(call))}Result`;
  const renamed = Object.entries(call.answer ?? {}).reduce((type, [name, { to, each }]) => {
    const item = each === 'id' ? "'id'" : each ? JSON.stringify(each).replaceAll('"', "'") : 'undefined';
    return `Renamed<${type}, '${name}', '${to}', ${item}>`;
  }, result);
  const repeated = (call.repeats ?? []).map((name) => ` & { ${name}: string }`).join('');
  return `Promise<OldAnswer<${renamed}${repeated}>>`;
}

function firstArgumentsOf(call: FirstCall): string {
  const [required, optional] = [call.args.filter((each) => !each.optional), call.args.filter((each) => each.optional)];
  const members = required.map((each) => `${each.to}: ${firstTypeOf(call, each)}`);
  const others = optional.map(({ to }) => `${to}: string | null`);
  const tail = others.length === 0 ? [] : [`...optional: Optional<[${others.join(', ')}]>`];
  return [...members, ...tail, '...ending: FirstEnding'].join(', ');
}

function firstTypeOf(call: FirstCall, { to, form }: FirstArgument): string {
  if (form === 'names') return `${to === 'chatroom' ? 'readonly ' : ''}OldNamed[]`;
  if (form === 'minutes') return 'number | string';
  return paramType(call, to);
}

function withImports(code: string, helpers: readonly string[]): string {
  const used = (names: Iterable<string>) => [...new Set(names)].sort().join(', ');
  const types = Array.from(code.matchAll(/\b[A-Z]\w+(?:Params|Result)\b/g), ([name]) => name);
  const bare = code.replace(/\/\*\*[\s\S]*?\*\//g, '');
  return `import type { ${used(types)} } from '../resources/index.js';
import type { ${used(helpers.filter((name) => new RegExp(`\\b${name}\\b`).test(bare)))} } from '../../endpoints/old-types.js';

${code}
`;
}
