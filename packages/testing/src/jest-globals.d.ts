// The types of Jest that this package uses. The package with all types of Jest would install eighty further packages.

declare module '@jest/globals' {
  type Hook = (run: () => Promise<void>) => void;
  type Declare = (name: string, run: () => Promise<void>, timeout?: number) => void;
  export const afterAll: Hook;
  export const beforeAll: Hook;
  export const expect: { extend(matchers: object): void };
  export const test: Declare & { readonly only: Declare; readonly skip: Declare };
}

declare module 'expect' {
  export interface Matchers<R> {}
}
