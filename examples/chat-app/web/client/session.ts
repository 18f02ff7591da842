import type { Directory } from '../state.js';

/** The app server's answer to a login. */
export interface Session {
  readonly id: string;
  readonly name: string;
  readonly token: string;
  readonly appKey: string;
  /** URL of the chat service. */
  readonly service: string;
}

export async function logIn(name: string): Promise<Session> {
  const body = JSON.stringify({ name });
  const headers = { 'content-type': 'application/json' };
  return (await answerOf(await fetch('/api/login', { method: 'POST', headers, body }))) as Session;
}

export async function fetchDirectory(): Promise<Directory> {
  return (await answerOf(await fetch('/api/directory'))) as Directory;
}

async function answerOf(response: Response): Promise<unknown> {
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error((answer as { error: string }).error);
  return answer;
}
