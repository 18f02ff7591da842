import type { Trial } from './run-tests.js';
import type { GarbledParam, RefusedHost, TrialCall } from './trial-log.js';

/** Calls of an endpoint that were refused with one code; `message` and `hint` are those of the first call. */
export interface Refusal {
  readonly endpoint: string;
  readonly code: number | null;
  readonly message: string | null;
  readonly hint: string | null;
  readonly at: readonly string[];
  readonly times: number;
}

/** Accepted calls of an endpoint whose parameter has a string that no program means to send. */
export interface Garbled extends GarbledParam {
  readonly endpoint: string;
  readonly at: readonly string[];
  readonly times: number;
}

/** A difference between the tests with the old package and with RongKit. */
export type Difference =
  | { readonly kind: 'exit'; readonly before: number; readonly after: number }
  | { readonly kind: 'calls'; readonly endpoint: string; readonly before: number; readonly after: number }
  | {
      readonly kind: 'refusals';
      readonly endpoint: string;
      readonly code: number | null;
      readonly before: number;
      readonly after: number;
    }
  | { readonly kind: 'host'; readonly host: string; readonly port: number | null };

function isRefused({ code }: TrialCall): boolean {
  return code !== 200;
}

/** The refusals of a run, by endpoint and code. */
export function refusalsOf({ calls }: Pick<Trial, 'calls'>): Refusal[] {
  const groups = grouped(calls.filter(isRefused), ({ endpoint, code }) => `${endpoint} ${code}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { endpoint, code, message, hint } = first;
    const at = [...new Set(group.flatMap((call) => call.at ?? []))];
    return [{ endpoint, code, message, hint, at, times: group.length }];
  });
}

/** The garbled parameters of the accepted calls of a run, by endpoint, parameter and string. */
export function garbledOf({ calls }: Pick<Trial, 'calls'>): Garbled[] {
  const found = new Map<string, Garbled>();
  for (const { endpoint, at, garbled } of calls.filter((call) => !isRefused(call))) {
    for (const { param, value } of garbled) {
      const key = `${endpoint} ${param} ${value}`;
      const { at: places = [], times = 0 } = found.get(key) ?? {};
      found.set(key, { endpoint, param, value, at: [...new Set([...places, ...(at ? [at] : [])])], times: times + 1 });
    }
  }
  return [...found.values()];
}

/** Compares two runs. Ids in the calls may be random, so calls are only counted. */
export function compare(before: Trial, after: Trial): Difference[] {
  const exit = before.exit === after.exit ? [] : [{ kind: 'exit', before: before.exit, after: after.exit } as const];
  const calls = counted(before.calls, after.calls, ({ endpoint }) => endpoint).map(([endpoint, one, other]) => ({
    ...{ kind: 'calls' as const, endpoint, before: one, after: other },
  }));
  const refused = (trial: Trial) => trial.calls.filter(isRefused);
  const refusals = counted(refused(before), refused(after), ({ endpoint, code }) => JSON.stringify([endpoint, code]));
  const known = new Set(before.refused.map(keyOf));
  return [
    ...exit,
    ...calls,
    ...refusals.map(([key, one, other]) => {
      const [endpoint, code] = JSON.parse(key) as [string, number | null];
      return { kind: 'refusals' as const, endpoint, code, before: one, after: other };
    }),
    ...after.refused
      .filter((each) => !known.has(keyOf(each)))
      .map(({ host, port }) => ({ kind: 'host' as const, host, port })),
  ];
}

function keyOf({ host, port }: RefusedHost): string {
  return `${host}:${port}`;
}

/** Keys whose number of calls differs between two runs, with both numbers. */
function counted(
  before: readonly TrialCall[],
  after: readonly TrialCall[],
  key: (call: TrialCall) => string,
): [key: string, before: number, after: number][] {
  const [one, other] = [grouped(before, key), grouped(after, key)];
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((each) => {
    const [was, is] = [one.get(each)?.length ?? 0, other.get(each)?.length ?? 0];
    return was === is ? [] : [[each, was, is]];
  });
}

function grouped(calls: readonly TrialCall[], key: (call: TrialCall) => string): Map<string, TrialCall[]> {
  const groups = new Map<string, TrialCall[]>();
  for (const call of calls) groups.set(key(call), [...(groups.get(key(call)) ?? []), call]);
  return groups;
}
