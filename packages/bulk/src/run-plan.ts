import { createHash } from 'node:crypto';
import { ConfigurationError, type RequestOptions } from 'rongkit';
import type { BulkEndpoint } from 'rongkit/bulk';

/** Options for the calls of a run, which workers read as JSON. */
export type CallSettings = Pick<RequestOptions, 'timeout' | 'retry' | 'rateLimit' | 'idempotent'>;

/** The data that a worker needs to send a chunk of a run. */
export interface RunPlan {
  readonly endpoint: BulkEndpoint;
  readonly params: Readonly<Record<string, unknown>>;
  readonly settings: CallSettings;
  /** Digest of the app key. Absent if the client does not reveal its app key. */
  readonly app?: string;
  /** Whether the content of each message holds the run id and the chunk position in its member `extra`. */
  readonly isTagged: boolean;
}

/** Digest of the plan and the chunk size, which must be the same in every start of a run. */
export function digestOf(plan: RunPlan, chunkSize: number): string {
  return createHash('sha256').update(JSON.stringify({ plan, chunkSize })).digest('hex');
}

/** Tag of a chunk, for the member `extra` of its messages. */
export function tagOf(run: string, position: number): string {
  return `rongkit:${run}:${position}`;
}

/** Parameters of the call that sends a chunk, without the receivers. */
export function paramsOf({ params, isTagged }: RunPlan, run: string, position: number): Record<string, unknown> {
  if (!isTagged) return { ...params };
  const content = JSON.parse(String(params.content)) as object;
  return { ...params, content: JSON.stringify({ ...content, extra: tagOf(run, position) }) };
}

/** Throws if the content of a message cannot hold a tag in its member `extra`. */
export function checkTaggable({ content }: Readonly<Record<string, unknown>>): void {
  const parsed = parse(content);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new ConfigurationError('tag', 'needs a message whose content is a JSON object');
  if ('extra' in parsed && parsed.extra !== undefined && parsed.extra !== '')
    throw new ConfigurationError('tag', 'needs a message without `extra`: the tag goes there');
}

function parse(content: unknown): unknown {
  try {
    return JSON.parse(String(content));
  } catch {
    return undefined;
  }
}
