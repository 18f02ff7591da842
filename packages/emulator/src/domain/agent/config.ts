import type { Params } from '../handler.js';
import { Refusal } from '../refusal.js';
import type { AgentConfig } from '../state/index.js';

type ConfigChange = NonNullable<Params<'agent.update'>['agentConfig']>;

const RANGES = [
  ['temperature', 0, 2],
  ['topP', 0, 1],
  ['frequencyPenalty', -2, 2],
  ['presencePenalty', -2, 2],
] as const;

/** The ranges that the contract cannot state. */
export function requireRanges({ model }: ConfigChange): void {
  for (const [name, min, max] of RANGES) {
    const value = model?.options?.[name] ?? min;
    if (!(value >= min && value <= max)) {
      throw new Refusal(1002, `agentConfig.model.options.${name} must be a number from ${min} to ${max}.`);
    }
  }
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
