/**
 * Parameters as the V2.0.1 SDK takes them: those of the modern client, with numbers and switches as texts too (`'4'`,
 * `'0'`, `'1'`).
 */
export type V2Params<T> = {
  [K in keyof T]: boolean extends Extract<T[K], boolean>
    ? T[K] | '0' | '1'
    : number extends Extract<T[K], number>
      ? T[K] | `${number}`
      : T[K];
};

/** The same parameters for the modern client, whose checks take texts as well although its types do not say so. */
export function modern<T>(params: V2Params<T>): T {
  return params as T;
}
