import { oldConversationTypes } from '../emitted/compat/old-calls.js';
import { isPlainObject, parseJson } from '../params/values.js';
import type { OldArgument, OldCall, Values } from './old-call.js';

/** Parameters of the endpoint for the arguments of an old function. The arguments stay unchanged. */
export function toParams(call: OldCall, items: readonly Values[]): Record<string, unknown> {
  const { args, whole, exact, fixed, quirk } = call;
  if (whole) return { [whole.to]: convert(whole.form, items) };
  const given = withQuirk(call, items[0] ?? {});
  const others = Object.entries(given).filter(([name]) => !exact && !Object.hasOwn(args, name));
  const renamed = Object.entries<OldArgument>(args).map(([name, { to, form }]) => [to, convert(form, given[name])]);
  const params = { ...Object.fromEntries([...others, ...renamed]), ...fixed };
  return quirk === 'template' ? withLists(params) : params;
}

function convert(form: OldArgument['form'], value: unknown): unknown {
  switch (form) {
    case 'id':
      return idOf(value);
    case 'ids':
      return Array.isArray(value) ? value.map(idOf) : value;
    case 'names':
      return Object.fromEntries((value as { id: string; name: string }[]).map(({ id, name }) => [id, name]));
    case 'json':
      return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
    case 'document':
      return typeof value === 'string' && isPlainObject(parseJson(value)) ? value : JSON.stringify(value);
    case 'conversationType':
      return String((oldConversationTypes as Values)[String(value)]);
    default:
      return value;
  }
}

/**
 * Id in an argument such as `{ id: 'u1' }`. A bare id is returned as it is, whereas the old package sent `undefined`
 * for it.
 */
function idOf(value: unknown): unknown {
  return isPlainObject(value) ? value.id : value;
}

function withQuirk({ quirk }: OldCall, given: Values): Values {
  if (quirk === 'word') return wordOf(given);
  const { content } = given;
  if (quirk !== 'mention' || !isPlainObject(content) || !isPlainObject(content.mentionedInfo)) return given;
  return { ...given, content: { ...content, mentionedInfo: rename(content.mentionedInfo, { userIds: 'userIdList' }) } };
}

/**
 * Parameters of a sensitive word. For type 1, neither `type` nor `replace` is sent. For another type, a missing
 * `replace` is sent as an empty string.
 */
function wordOf({ type, replace, ...given }: Values): Values {
  return type === 1 ? given : { ...given, ...(type !== undefined && { type }), replace: replace || '' };
}

/** Converts the values of a template message, by the id of the receiver, to one list per parameter. */
function withLists({ values, ...params }: Values): Record<string, unknown> {
  const entries = Object.entries(values as Readonly<Record<string, Values>>);
  return {
    ...params,
    toUserId: entries.map(([id]) => id),
    values: entries.map(([, { data = null }]) => data),
    pushContent: entries.map(([, { push = null }]) => push),
    pushData: entries.map(([, { pushData = null }]) => pushData),
  };
}

/** Copy with renamed members, which move to the end; a missing member becomes undefined. */
export function rename(values: Values, names: Readonly<Record<string, string>>): Record<string, unknown> {
  const others = Object.entries(values).filter(([name]) => !Object.hasOwn(names, name));
  return Object.fromEntries([...others, ...Object.entries(names).map(([from, to]) => [to, values[from]])]);
}
