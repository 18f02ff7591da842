import type { OldArgument, OldError, Values } from './old-call.js';

/** Error of the first argument that the old package would refuse; undefined if there is none. */
export function checkArguments(args: Readonly<Record<string, OldArgument>>, given: Values): OldError | undefined {
  for (const [name, argument] of Object.entries(args)) {
    const error = checkArgument(name, argument, given[name]);
    if (error) return error;
  }
  return undefined;
}

function checkArgument(name: string, argument: OldArgument, value: unknown): OldError | undefined {
  const { required, type, length, range } = argument;
  if (value === undefined || value === null) {
    return required ? { code: '20005', msg: `缺少必填参数 ${name}` } : undefined;
  }
  if (range && (Number(value) < range[0] || Number(value) > range[1])) {
    return { code: '20004', msg: `${name} 不正确，应为 ${range[0]} 至 ${range[1]}` };
  }
  const given = Object.prototype.toString.call(value).slice(8, -1).toLowerCase();
  if (type && given !== type) return { code: '20006', msg: `${name} 类型不正确，应为 ${type}，传入为 ${given}` };
  const size = typeof value === 'string' || Array.isArray(value) ? value.length : undefined;
  if (length && size !== undefined && (size < length[0] || size > length[1])) {
    return { code: '20003', msg: `${name} 长度不正确，应为 ${length[0]} 至 ${length[1]}` };
  }
  return undefined;
}
