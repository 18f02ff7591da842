import { resources } from './emitted/index.js';
import { dashed } from './names.js';

/** Names of the resources as words of commands, such as `ultra-group`. */
export const RESOURCE_WORDS: readonly string[] = resources.map(({ name }) => dashed(name));

/**
 * Returns the arguments with the command of an endpoint as two words: `user.getToken` and `user getToken` become
 * `user get-token`.
 */
export function expand(args: readonly string[]): string[] {
  const [first = '', second, ...rest] = args;
  const [resource = '', method, ...more] = first.split('.');
  if (!RESOURCE_WORDS.includes(dashed(resource)) || more.length > 0) return [...args];
  const others = second === undefined ? [] : [second, ...rest];
  if (method !== undefined) return [dashed(resource), dashed(method), ...others];
  return [
    dashed(resource),
    ...others.map((each, index) => (index === 0 && !each.startsWith('-') ? dashed(each) : each)),
  ];
}
