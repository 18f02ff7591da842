import {
  describeFields,
  type Endpoint,
  type FirstArgument,
  type FirstCall,
  type OldArgument,
  type OldCall,
  oldConversationTypes,
  oldHosts,
  resources,
} from '@rongkit/contract';
import type { Edits } from './edits.js';
import { isPlainReference, itemsOf, memberName, membersOf, type Node, quoted, stringIn, unwrapped } from './syntax.js';

/** The text of an expression, and its node if the source has one. */
export interface Value {
  readonly text: string;
  readonly node?: Node | undefined;
}

/** Error of a call or a client that cannot be converted; the message tells the reason. */
export class NotConvertible extends Error {}

const endpoints: ReadonlyMap<string, Endpoint> = new Map(
  Object.values(resources)
    .flatMap((methods) => Object.values<Endpoint>(methods))
    .map((each) => [each.id, each]),
);

/** Writes the arguments of the new call. */
export class Converter {
  readonly #edits: Edits;

  constructor(edits: Edits) {
    this.#edits = edits;
  }

  /** Object literal with the new parameters of a call of `rongcloud-sdk` 3.1.1; an empty string without parameters. */
  third(call: OldCall, members: ReadonlyMap<string, Value>, items: Node | undefined): string {
    if (call.whole) return literal([[call.whole.to, this.#whole(call.whole.form, items)]]);
    const params: [string, string][] = [];
    for (const [name, argument] of Object.entries<OldArgument>(call.args)) {
      const value = members.get(name);
      if (!value || (call.quirk === 'word' && name === 'replace' && members.get('type')?.text === '1')) continue;
      if (call.quirk === 'template' && name === 'content') params.push(...this.#template(value));
      else if (call.quirk === 'mention' && name === 'content') params.push([argument.to, this.#mention(value)]);
      else params.push([argument.to, this.#value(argument.form, value)]);
    }
    const fields = describeFields((endpoints.get(call.endpoint) as Endpoint).params).map((each) => each.name);
    const others = [...members].filter(
      ([name]) => !call.exact && !Object.hasOwn(call.args, name) && fields.includes(name),
    );
    const fixed = Object.entries(call.fixed ?? {}).map(([name, value]) => [name, JSON.stringify(value)] as const);
    return literal([...params, ...others.map(([name, { text }]) => [name, text] as const), ...fixed]);
  }

  /** Object literal with the new parameters of a call of `rongcloud-sdk` 1.0.3; an empty string without parameters. */
  first(call: FirstCall, values: readonly Node[]): string {
    const params = call.args.flatMap((argument, index) => {
      const node = values[index];
      if (!node || argument.ignored || node.text() === 'null') return [];
      return [[argument.to, this.#firstValue(argument, node)] as const];
    });
    return literal(params);
  }

  value(node: Node): Value {
    return { text: this.#edits.textOf(node), node: unwrapped(node) };
  }

  #firstValue({ to, form }: FirstArgument, node: Node): string {
    const value = this.value(node);
    if (to === 'content' && (node.kind() === 'object' || isPlainReference(node))) return jsonOf(value);
    if (form === 'names') return this.#names(value);
    if (form !== 'minutes') return value.text;
    const minutes = Number(node.text());
    if (node.kind() === 'number' && minutes > 0 && minutes <= 43_200) return value.text;
    throw new NotConvertible('the minutes are not a number from 1 to 43200');
  }

  #whole(form: 'ids' | 'names', node: Node | undefined): string {
    const list = node?.kind() === 'object' ? { text: `[${this.#edits.textOf(node)}]`, items: [node] } : undefined;
    const items = list?.items ?? itemsOf(node);
    if (!node || !items) throw new NotConvertible('the argument is not a literal');
    return form === 'ids' ? this.#ids(this.value(node), items) : this.#names(this.value(node), items);
  }

  #value(form: OldArgument['form'], value: Value): string {
    switch (form) {
      case 'id':
        return this.#id(value.node) ?? `${inParentheses(value)}.id`;
      case 'ids':
        return this.#ids(value);
      case 'names':
        return this.#names(value);
      case 'json':
      case 'document':
        return jsonOf(value);
      case 'conversationType':
        return conversationType(value);
      default:
        return value.text;
    }
  }

  #id(node: Node | undefined): string | undefined {
    const id = membersOf(node)?.get('id');
    return id && this.#edits.textOf(id);
  }

  #ids(value: Value, items: readonly Node[] | undefined = itemsOf(value.node)): string {
    const ids = items?.map((each) => this.#id(each));
    if (ids?.every((each) => each !== undefined)) return `[${ids.join(', ')}]`;
    return `${inParentheses(value)}.map(({ id }) => id)`;
  }

  #names(value: Value, items: readonly Node[] | undefined = itemsOf(value.node)): string {
    const pairs = items?.map((each) => {
      const members = membersOf(each);
      const [id, name] = [members?.get('id'), members?.get('name')];
      if (!id || !name) return undefined;
      const text = stringIn(id);
      return `${text === undefined ? `[${this.#edits.textOf(id)}]` : memberName(text)}: ${this.#edits.textOf(name)}`;
    });
    if (pairs?.every((each) => each !== undefined)) return `{ ${pairs.join(', ')} }`;
    return `Object.fromEntries(${inParentheses(value)}.map(({ id, name }) => [id, name]))`;
  }

  /** Lists for a template message, with a value for each receiver. The old content has the values by receiver id. */
  #template({ node }: Value): [string, string][] {
    const receivers = [...(membersOf(node) ?? [])].map(([id, each]) => ({ id, members: membersOf(each) }));
    if (receivers.length === 0 || receivers.some(({ members }) => !members?.has('data'))) {
      throw new NotConvertible('the content of a template message is not a literal');
    }
    const list = (name: string) =>
      receivers.map(({ members }) => {
        const value = members?.get(name);
        return value ? this.#edits.textOf(value) : "''";
      });
    const hasData = receivers.some(({ members }) => members?.has('pushData'));
    return [
      ['toUserId', `[${receivers.map(({ id }) => quoted(id)).join(', ')}]`],
      ['values', `[${list('data').join(', ')}]`],
      ['pushContent', `[${list('push').join(', ')}]`],
      ...(hasData ? [['pushData', `[${list('pushData').join(', ')}]`] as [string, string]] : []),
    ];
  }

  #mention({ node }: Value): string {
    const info = membersOf(membersOf(node)?.get('mentionedInfo'));
    const userIds = info?.get('userIds')?.parent();
    const key = userIds?.kind() === 'pair' ? userIds.field('key') : undefined;
    if (!node || !key) throw new NotConvertible('mentionedInfo is not a literal');
    const { start, end } = key.range();
    this.#edits.replace({ start: start.index, end: end.index }, 'userIdList');
    return `JSON.stringify(${this.#edits.textOf(node)})`;
  }
}

function jsonOf({ text, node }: Value): string {
  if (node?.kind() === 'object') return `JSON.stringify(${text})`;
  const callee = node?.kind() === 'call_expression' ? node.field('function')?.text() : undefined;
  if (/^(string|template_string)$/.test(String(node?.kind())) || callee === 'JSON.stringify') return text;
  if (node && !isPlainReference(node)) throw new NotConvertible('the content is neither a literal nor a name');
  return `typeof ${text} === 'string' ? ${text} : JSON.stringify(${text})`;
}

function conversationType({ node }: Value): string {
  const name = stringIn(node) ?? '';
  const types: Readonly<Record<string, number>> = oldConversationTypes;
  if (types[name] === undefined) throw new NotConvertible('the conversation type is not a literal');
  return String(types[name]);
}

function inParentheses({ text, node }: Value): string {
  const isSimple =
    !node || isPlainReference(node) || /^(array|call_expression|member_expression)$/.test(String(node.kind()));
  return isSimple ? text : `(${text})`;
}

function literal(params: readonly (readonly [name: string, text: string])[]): string {
  if (params.length === 0) return '';
  return `{ ${params.map(([name, text]) => (name === text ? name : `${memberName(name)}: ${text}`)).join(', ')} }`;
}

/** Source of the new client's options, from `appkey`, `secret` and `api` of `rongcloud-sdk` 3.1.1. */
export function clientOptionsText(edits: Edits, [settings]: readonly Node[]): string {
  if (!settings) return '';
  const members = membersOf(settings);
  if (!members && !isPlainReference(settings))
    throw new NotConvertible('the settings are neither a literal nor a name');
  const text = (name: string) => {
    const value = members?.get(name);
    if (members) return value && edits.textOf(value);
    return `${settings.text()}.${name}`;
  };
  const others = [...(members?.keys() ?? [])].filter((name) => !['appkey', 'secret', 'api'].includes(name));
  if (others.length > 0) throw new NotConvertible(`the settings have other members: ${others.join(', ')}`);
  const api = text('api');
  const url = stringIn(members?.get('api'));
  return literal([
    ...(text('appkey') ? [['appKey', text('appkey') ?? ''] as const] : []),
    ...(text('secret') ? [['appSecret', text('secret') ?? ''] as const] : []),
    ...(url ? targetOf(url) : []),
    ...(api && url === undefined ? [['baseUrls', `${api} ? [${api}].flat() : undefined`] as const] : []),
  ]);
}

/** Options for a URL, or a host, of the old package: the data center of a former host, otherwise the URL. */
function targetOf(url: string): (readonly [name: string, text: string])[] {
  const host = url.replace(/^https?:\/\//i, '').replace(/[/:].*$/, '');
  for (const [dataCenter, hosts] of Object.entries<readonly string[]>(oldHosts)) {
    if (hosts.includes(host)) return dataCenter === 'BJ' ? [] : [['dataCenter', quoted(dataCenter)]];
  }
  return [['baseUrls', `[${quoted(/^https?:/i.test(url) ? url : `http://${url}`)}]`]];
}

/** Source of the new client's options, from the arguments of `init` of `rongcloud-sdk` 1.0.3. */
export function initOptionsText(edits: Edits, [appKey, appSecret, settings]: readonly Node[]): string {
  if (!appKey || !appSecret || settings) throw new NotConvertible('init has other arguments than a key and a secret');
  return literal([
    ['appKey', edits.textOf(appKey)],
    ['appSecret', edits.textOf(appSecret)],
  ]);
}
