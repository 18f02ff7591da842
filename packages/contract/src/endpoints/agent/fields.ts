import { decimal, id, integer, object, optional, text, textMap, texts } from '../../fields.js';

/** Agent ids have 3 to 64 characters. */
const ID = { maxChars: 64, pattern: '^.{3,}$' };

export const agentId = text('Id of the agent.', ID);
export const newAgentId = text('Id of the agent, chosen by you; at least 3 characters.', ID);
export const name = text('Name of the agent; at least 2 characters.', { maxChars: 128, pattern: '^.{2,}$' });
export const description = text('Description of the purpose of the agent.', { maxChars: 256 });
export const type = text('Agent type; only `chat` is supported.', { values: ['chat'] });
export const status = text('Status of the agent. An `inactive` agent refuses queries.', {
  values: ['active', 'inactive', 'draft'],
});

const provider = optional(text('Provider of the model, such as `openai`.'));

const options = optional(
  object('AgentModelOptions', 'Options with which the model generates answers.', {
    temperature: optional(decimal('Temperature, from 0 to 2: higher values give more varied answers.')),
    topP: optional(decimal('Nucleus sampling (top P), from 0 to 1.')),
    maxTokens: optional(integer('Maximum length of an answer, in tokens.', { min: 1, max: 8192 })),
    frequencyPenalty: optional(
      decimal('Frequency penalty, from -2 to 2: higher values make repeated words less likely.'),
    ),
    presencePenalty: optional(decimal('Presence penalty, from -2 to 2: higher values make new subjects more likely.')),
    stop: optional(
      texts(
        'Stop sequences: the answer ends before the first stop sequence in it.',
        { maxChars: 50 },
        { minItems: 0, maxItems: 10 },
      ),
    ),
  }),
);

const prompt = optional(
  object('AgentPrompt', 'System prompt of the model.', {
    id: optional(text('Id of a prompt template.', { maxChars: 64 })),
    variables: optional(textMap('Values for the placeholders in the prompt template, by name.')),
    instructions: optional(text('Instructions for the model.', { maxChars: 10000 })),
    openingStatement: optional(text('Opening statement of the agent. Only the Java SDK has the field.')),
  }),
);

const memory = optional(
  object('AgentMemory', 'Memory settings: how much of a conversation the model sees.', {
    strategy: optional(text('Memory strategy. Sources show only `sliding_window`.')),
    maxMessages: optional(integer('Maximum number of earlier messages that the model sees.', { min: 0 })),
    maxTokens: optional(
      integer('Maximum number of tokens of earlier messages that the model sees. Only the Java SDK has the field.', {
        min: 0,
      }),
    ),
  }),
);

export const agentConfig = object('AgentConfig', 'Configuration of an agent: model, system prompt and memory.', {
  model: object('AgentModel', 'Language model that generates the answers of the agent.', {
    provider,
    name: text('Name of the model, such as `qwen-turbo`.'),
    options,
  }),
  prompt,
  memory,
});

export const changedConfig = object(
  'AgentConfigChange',
  'Changes to the configuration of an agent; absent members are unchanged.',
  {
    model: optional(
      object('AgentModelChange', 'Changes to the language model of an agent; absent members are unchanged.', {
        provider,
        name: optional(text('Name of the model, such as `qwen-turbo`.')),
        options,
      }),
    ),
    prompt,
    memory,
  },
);

/** Agent fields in an answer. */
export const agentFields = {
  agentId: text('Id of the agent.'),
  name: text('Name of the agent.'),
  description: optional(text('Description of the purpose of the agent.')),
  type: text('Agent type, always `chat`.'),
  status: text('Status of the agent: `active`, `inactive` or `draft`.'),
  agentConfig,
  createdAt: integer('Creation time of the agent: Unix time in milliseconds.'),
  updatedAt: integer('Time of the last change of the agent: Unix time in milliseconds.'),
};

export const restriction = object('AgentRestriction', 'Restriction that keeps a user from using an agent.', {
  agentId: text('Id of the agent that the user cannot use.', { maxChars: 64 }),
  userId: id('Id of the restricted user.'),
  type: integer('Type of the restriction: 1 the user is blocked.'),
  createdAt: integer('Start of the restriction: Unix time in milliseconds.'),
  updatedAt: integer('Time of the last change of the restriction: Unix time in milliseconds.'),
});

export const since = 'Java 4.0.5 (2025-08)';
export const JAVA = 'java:methods/agent/AIAgent.java';
export const JAVA_MODELS = ['java:models/agent/AgentModel.java', 'java:models/agent/ModelOptions.java'];
export const UNKNOWN_AGENT = 'An unknown agent is refused. Inferred: the code is 1002.';
