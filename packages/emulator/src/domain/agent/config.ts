import type { Params } from '../handler.js';
import { Refusal } from '../refusal.js';
import type { AgentConfig } from '../state/index.js';

type ConfigChange = NonNullable<Params<'agent.update'>['agentConfig']>;
type Options = Readonly<Record<string, unknown>>;

const RULES: readonly (readonly [name: string, allows: (value: unknown) => boolean, rule: string])[] = [
  ['temperature', isFrom(0, 2), 'a number from 0 to 2'],
  ['topP', isFrom(0, 1), 'a number from 0 to 1'],
  ['maxTokens', (value) => Number.isInteger(value) && isFrom(1, 8192)(value), 'an integer from 1 to 8192'],
  ['frequencyPenalty', isFrom(-2, 2), 'a number from -2 to 2'],
  ['presencePenalty', isFrom(-2, 2), 'a number from -2 to 2'],
  ['stop', areStops, 'a list of at most 10 texts of at most 50 characters'],
];

function isFrom(min: number, max: number): (value: unknown) => boolean {
  return (value) => typeof value === 'number' && value >= min && value <= max;
}

function areStops(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > 10) return false;
  return value.every((each) => typeof each === 'string' && [...each].length <= 50);
}

/** A configuration, or a change of one, without the options that mean nothing. */
export function readConfig<T extends ConfigChange>(config: T): T {
  const { model } = config;
  return model?.options ? { ...config, model: { ...model, options: readOptions(model.options) } } : config;
}

function readOptions(given: Options): Options {
  const options: [string, unknown][] = [];
  for (const [name, allows, rule] of RULES) {
    const value = Object.hasOwn(given, name) ? (given[name] ?? undefined) : undefined;
    if (value === undefined) continue;
    if (!allows(value)) throw new Refusal(1002, `agentConfig.model.options.${name} must be ${rule}.`);
    options.push([name, value]);
  }
  return Object.fromEntries(options);
}

/** What is given counts, down to the single options; the rest stays. */
export function mergeConfig(config: AgentConfig, change: ConfigChange): AgentConfig {
  const { model, prompt, memory } = change;
  const options = { ...config.model.options, ...model?.options };
  return {
    model: { ...config.model, ...model, ...(Object.keys(options).length > 0 && { options }) },
    ...((config.prompt || prompt) && { prompt: { ...config.prompt, ...prompt } }),
    ...((config.memory || memory) && { memory: { ...config.memory, ...memory } }),
  };
}
