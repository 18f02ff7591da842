import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { RongCloud, textMessage } from 'rongkit';
import { resources } from '../../endpoints/emitted/index.js';
import { paths } from '../../endpoints/emitted/paths.js';
import type { EndpointFacts } from '../../endpoints/facts.js';
import { takesText } from '../../endpoints/options.js';
import { CliError, reasonOf } from '../../errors.js';
import type { Input } from '../../io.js';
import { nearest } from '../../nearest.js';
import { type Place, readSeed, type SeedCall, SeedProblem } from './read-seed.js';

/** The calls of a seed file, checked against the contract. */
export interface Seed {
  /** Name of the file, for messages. */
  readonly file: string;
  readonly calls: readonly SeedCall[];
}

/**
 * Reads a seed file, or stdin for `-`, and checks the whole file before the first call.
 * @throws {CliError} the file cannot be read, or a call is invalid; the message has the line and the column
 */
export async function loadSeed(
  file: string,
  { cwd, stdin }: { readonly cwd: string; readonly stdin: Input },
): Promise<Seed> {
  const source = await contentOf(file, cwd, stdin);
  try {
    const calls = readSeed(source);
    return { file, calls: await checked(calls) };
  } catch (error) {
    if (error instanceof SeedProblem)
      throw new CliError('badSeed', { place: placeIn(file, error), problem: error.message });
    throw error;
  }
}

/** Position such as `seed.yaml:7:5`, which editors can open. */
export function placeIn(file: string, { line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

async function contentOf(file: string, cwd: string, stdin: Input): Promise<string> {
  if (file === '-') return text(stdin);
  try {
    return await readFile(path.resolve(cwd, file), 'utf8');
  } catch (error) {
    throw new CliError('unreadableFile', { option: 'seed', file, reason: reasonOf(error) });
  }
}

async function checked(calls: readonly SeedCall[]): Promise<SeedCall[]> {
  const client = new RongCloud({
    appKey: 'none',
    appSecret: 'none',
    baseUrls: ['http://127.0.0.1'],
    rateLimit: 'off',
    retry: 1,
    transport: { send: () => Promise.reject(new Error('nothing is sent')), close: () => {} },
  });
  const result: SeedCall[] = [];
  for (const call of calls) result.push(await checkCall(client, call));
  return result;
}

async function checkCall(client: RongCloud, call: SeedCall): Promise<SeedCall> {
  const facts = await factsOf(call);
  const params = Object.entries(call.params).flatMap(([name, value]) =>
    name === 'text' && takesText(facts)
      ? Object.entries(textMessage(String(value)))
      : [[name, paramOf(facts, call, name, value)] as const],
  );
  const whole = { ...call, params: Object.fromEntries(params) };
  // This client only checks the call and sends nothing.
  const { field, limit, given } = await methodOf(
    client,
    whole.endpoint,
  )(whole.params).then(
    () => ({}) as Problem,
    (error: Problem) => error,
  );
  if (field === undefined) return whole;
  throw new SeedProblem(call.placeOf(field), `${call.endpoint}: ${field} ${limit}, got ${given}`);
}

/** Fields of an `InvalidParameterError` that is thrown before a call. */
interface Problem {
  readonly field?: string;
  readonly limit?: string;
  readonly given?: string;
}

async function factsOf({ endpoint, line, column }: SeedCall): Promise<EndpointFacts> {
  const [resource] = endpoint.split('.');
  const found = resources.find(({ name }) => name === resource);
  const facts = (await found?.load())?.endpoints.find(({ id }) => id === endpoint);
  if (facts) return facts;
  const meant = nearest(
    endpoint,
    paths.map(({ id }) => id),
  );
  throw new SeedProblem({ line, column }, `there is no endpoint ${endpoint}${meant ? `, did you mean ${meant}?` : ''}`);
}

/**
 * Value of a parameter: an object becomes a JSON string if the parameter is a string. Throws for an unknown parameter.
 */
function paramOf({ fields }: EndpointFacts, call: SeedCall, name: string, value: unknown): unknown {
  const field = fields.find((each) => each.name === name);
  if (!field) {
    const meant = nearest(
      name,
      fields.map((each) => each.name),
    );
    throw new SeedProblem(
      call.placeOf(name),
      `${call.endpoint} has no parameter ${name}${meant ? `, did you mean ${meant}?` : ''}`,
    );
  }
  return field.kind === 'text' && typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

type Method = (params: object) => Promise<unknown>;

/** Client method of an endpoint. */
export function methodOf(client: RongCloud, endpoint: string): Method {
  const [resource = '', name = ''] = endpoint.split('.');
  const owner = client[resource as keyof RongCloud] as unknown as Readonly<Record<string, Method>>;
  return async (params) => owner[name]?.(params);
}
