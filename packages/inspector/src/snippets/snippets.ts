import type { EndpointForm, FormField } from '../forms/form.js';

/** A call of the API as code in several languages. */
export interface Snippets {
  readonly sdk: string;
  readonly curl: string;
  readonly rong: string;
}

type Params = Readonly<Record<string, unknown>>;

/** Makes the snippets of a call. `params` are the parameters of a logged request or of a form. */
export function snippetsOf(form: EndpointForm, params: Params, url: string): Snippets {
  const typed = typedParams(form, params);
  return { sdk: sdkOf(form.id, typed), curl: curlOf(form, params, url), rong: rongOf(form.id, typed) };
}

/** Converts parameters to the types that the SDK takes, because a form has only strings. */
function typedParams({ fields }: EndpointForm, params: Params): Params {
  const byName = new Map(fields.map((field) => [field.name, field]));
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typedValue(byName.get(name), value)]));
}

function typedValue(field: FormField | undefined, value: unknown): unknown {
  if (!field) return value;
  if (field.kind === 'list' && !Array.isArray(value) && !field.json) {
    return field.commas && typeof value === 'string' ? value.split(',') : [value];
  }
  if (typeof value !== 'string') return value;
  if (['integer', 'decimal', 'flag'].includes(field.kind) && value.trim() !== '' && Number.isFinite(Number(value))) {
    return Number(value);
  }
  if (field.kind === 'boolean') return value === 'true' || value === '1';
  return field.json || field.kind === 'object' || field.kind === 'free' ? jsonOr(value) : value;
}

function jsonOr(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : text;
  } catch {
    return text;
  }
}

function sdkOf(id: string, params: Params): string {
  return `await rong.${id}(${Object.keys(params).length === 0 ? '' : literal(params, '')});`;
}

/** A value as a TypeScript literal, with single quotes. */
function literal(value: unknown, indent: string): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((each) => literal(each, inner))
    : Object.entries(value).map(
        ([name, each]) => `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)}: ${literal(each, inner)}`,
      );
  const [open, close] = isList ? '[]' : '{}';
  const line = parts.join(', ');
  if (line.length + indent.length < 80 && !line.includes('\n')) {
    return isList ? `[${line}]` : line === '' ? '{}' : `{ ${line} }`;
  }
  return `${open}\n${parts.map((part) => `${inner}${part},`).join('\n')}\n${indent}${close}`;
}

function quoted(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
}

/** The call with curl. The shell signs the call, because the page does not know the app secret. */
function curlOf({ method, path, body, fields }: EndpointForm, params: Params, url: string): string {
  const inPath = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = '']) => name);
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name] ?? '')));
  const rest = Object.fromEntries(Object.entries(params).filter(([name]) => !inPath.includes(name)));
  const pairs = pairsOf(rest, fields);
  const query = body === 'query' && pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
  return [
    'NONCE=$RANDOM$RANDOM; TIMESTAMP=$(date +%s)000',
    'SIGNATURE=$(printf %s "$RONGCLOUD_APP_SECRET$NONCE$TIMESTAMP" | openssl sha1 -r | cut -d\' \' -f1)',
    `curl -X ${method} ${shell(url + filled + query)} \\`,
    '  -H "App-Key: $RONGCLOUD_APP_KEY" -H "Nonce: $NONCE" \\',
    `  -H "Timestamp: $TIMESTAMP" -H "Signature: $SIGNATURE"${bodyLines(body, rest, pairs)}`,
  ].join('\n');
}

function bodyLines(body: EndpointForm['body'], rest: Params, pairs: readonly (readonly [string, string])[]): string {
  if (body === 'json')
    return ` \\\n  -H 'Content-Type: application/json' \\\n  --data-raw ${shell(JSON.stringify(rest))}`;
  if (body === 'query') return '';
  return pairs.map(([name, value]) => ` \\\n  --data-urlencode ${shell(`${name}=${value}`)}`).join('');
}

/**
 * The fields of a form or a query string: one for each item of a list and each entry of a map, or a single field for a
 * value that is sent as JSON or as a list with commas.
 */
function pairsOf(params: Params, fields: readonly FormField[]): [string, string][] {
  const byName = new Map(fields.map((field) => [field.name, field]));
  return Object.entries(params).flatMap(([name, value]): [string, string][] => {
    const field = byName.get(name);
    if (Array.isArray(value) && field?.commas === 'send') return [[name, value.map(plain).join(',')]];
    if (Array.isArray(value) && !field?.json) return value.map((item) => [name, plain(item)]);
    if (field?.kind === 'map' && !field.json && typeof value === 'object' && value !== null) {
      return Object.entries(value).map(([key, each]) => [`${name}[${key}]`, plain(each)]);
    }
    return [[name, plain(value)]];
  });
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function rongOf(id: string, params: Params): string {
  const options = Object.entries(params).flatMap(([name, value]) => {
    if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) {
      return value.map((item) => `--${dashed(name)} ${shell(String(item))}`);
    }
    return [`--${dashed(name)} ${shell(plain(value))}`];
  });
  return ['rong', dashed(id.replace('.', ' ')), ...options].join(' ');
}

/** A name with dashes, as in commands: `getToken` becomes `get-token`, and `user_ids` becomes `user-ids`. */
function dashed(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}

/** Quotes a string as one word of a shell command. */
function shell(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
