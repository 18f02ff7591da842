import { AdminClient } from '@rongkit/emulator/admin';
import type * as T from './types.js';

// Stands in for the emulator's AdminClient.
async function ask<A>(method: string, path: string, input: object = {}): Promise<A> {
  const left = new Map(Object.entries(input).filter(([, value]) => value !== undefined));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(left.get(name));
    left.delete(name);
    return encodeURIComponent(value);
  });
  const values = Object.fromEntries(left);
  const isQuery = method === 'GET' || method === 'DELETE';
  const search = new URLSearchParams(Object.entries(values).map(([name, value]) => [name, String(value)])).toString();
  const url = `/_rongkit${filled}${isQuery && search ? `?${search}` : ''}`;
  const response = await fetch(url, {
    method,
    ...(!isQuery && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(values) }),
  });
  const text = await response.text();
  const json = text === '' ? undefined : (JSON.parse(text) as unknown);
  if (!response.ok) {
    const { error = response.statusText } = (json ?? {}) as { error?: string };
    throw Object.assign(new Error(error), { status: response.status });
  }
  return json as A;
}

const missing = {
  listHistory: (input: { after?: string; limit?: number; report?: string }) =>
    ask<T.HistoryPage>('GET', '/history', input),
  getDifference: (input: { from: number; to: number; report?: string; limit?: number }) =>
    ask<T.Difference>('GET', '/history/difference', input),
  fork: (input: { at: number; report?: string }) => ask<{ seq: number }>('POST', '/history/fork', input),
  listReports: () => ask<readonly T.Report[]>('GET', '/reports'),
  closeReport: (input: { id: string }) => ask<void>('DELETE', '/reports/{id}', input),
};

const client = new AdminClient({ url: location.origin });

export const admin: AdminClient & typeof missing = Object.assign(client, missing);
