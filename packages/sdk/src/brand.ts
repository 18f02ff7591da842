import { isObject } from './kinds.js';

type ErrorClass = abstract new (...args: never) => Error;

/**
 * Gives a class of errors a name that a minifier cannot change, and lets `instanceof` recognize errors of another copy
 * of the package: a program may load the ESM and the CommonJS copy, which share rate limiters and transports.
 */
export function brand(type: ErrorClass, name: string): void {
  const mark = Symbol.for(`rongkit.${name}`);
  Object.defineProperty(type, 'name', { value: name });
  Object.defineProperty(type.prototype, mark, { value: true });
  Object.defineProperty(type, Symbol.hasInstance, {
    value(this: unknown, value: unknown): boolean {
      // A subclass without its own call of `brand` inherits this function, but its errors have no mark of their own.
      if (this !== type) return Function.prototype[Symbol.hasInstance].call(this as ErrorClass, value);
      return isObject(value) && mark in value;
    },
  });
}
