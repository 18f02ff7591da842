import { Refusal } from '../domain/values/refusal.js';
import type { ParamSources } from './decode-body.js';

const MULTIPART = /^\s*multipart\/form-data\s*(;|$)/i;

export function isMultipart({ contentType = '' }: ParamSources): boolean {
  return MULTIPART.test(contentType);
}

/** Converts a `multipart/form-data` body to an `application/x-www-form-urlencoded` body with the same fields. */
export async function withoutParts(sources: ParamSources): Promise<ParamSources> {
  const { contentType = '', body } = sources;
  const form = await formIn(body, contentType);
  const pairs: [string, string][] = [];
  for (const [name, value] of form) pairs.push([name, typeof value === 'string' ? value : await value.text()]);
  return {
    ...sources,
    contentType: 'application/x-www-form-urlencoded',
    body: Buffer.from(new URLSearchParams(pairs).toString()),
  };
}

async function formIn(body: Buffer, contentType: string): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(body), { headers: { 'Content-Type': contentType } }).formData();
  } catch {
    throw new Refusal(1002, 'The body is not valid multipart/form-data.');
  }
}
