import { decimal, id, integer, object, optional, text, textMap, texts } from '../../fields.js';

/** 3 to 64 characters. */
const ID = { maxChars: 64, pattern: '^.{3,}$' };

export const agentId = text('Id of the agent.', ID);
export const newAgentId = text('Id of the agent, of your choice, at least 3 characters.', ID);
export const name = text('Name of the agent, at least 2 characters.', { maxChars: 128, pattern: '^.{2,}$' });
export const description = text('What it is for.', { maxChars: 256 });
export const type = text('Kind of agent: `chat` is the only one.', { values: ['chat'] });
export const status = text('Whether it is in use.', { values: ['active', 'inactive', 'draft'] });

const provider = optional(text('Who runs the model, such as `openai`.'));

const options = optional(
  object('AgentModelOptions', 'How the model answers.', {
    temperature: optional(decimal('0 to 2.')),
    topP: optional(decimal('0 to 1.')),
    maxTokens: optional(integer('Length of an answer.', { min: 1, max: 8192 })),
    frequencyPenalty: optional(decimal('-2 to 2.')),
    presencePenalty: optional(decimal('-2 to 2.')),
    stop: optional(texts('Texts at which an answer ends.', { maxChars: 50 }, { minItems: 0, maxItems: 10 })),
  }),
);

const prompt = optional(
  object('AgentPrompt', 'What the model is told at first.', {
    id: optional(text('Id of a template.', { maxChars: 64 })),
    variables: optional(textMap('What to put in the places that the template leaves open, by name.')),
    instructions: optional(text('What the model is told.', { maxChars: 10000 })),
    openingStatement: optional(text('What the agent begins with. In the Java SDK only.')),
  }),
);

const memory = optional(
  object('AgentMemory', 'How much of a conversation the model sees.', {
    strategy: optional(text('`sliding_window`, as far as sources show.')),
    maxMessages: optional(integer('How many messages.', { min: 0 })),
    maxTokens: optional(integer('How many tokens. In the Java SDK only.', { min: 0 })),
  }),
);

export const agentConfig = object('AgentConfig', 'How an agent works.', {
  model: object('AgentModel', 'Which model answers.', {
    provider,
    name: text('Name of the model, such as `qwen-turbo`.'),
    options,
  }),
  prompt,
  memory,
});

export const changedConfig = object('AgentConfigChange', 'What changes of the way in which an agent works.', {
  model: optional(
    object('AgentModelChange', 'What changes of the model.', {
      provider,
      name: optional(text('Name of the model, such as `qwen-turbo`.')),
      options,
    }),
  ),
  prompt,
  memory,
});

/** An agent in an answer. */
export const agentFields = {
  agentId: text('Id of the agent.'),
  name: text('Name of the agent.'),
  description: optional(text('What it is for.')),
  type: text('Kind of agent: `chat`.'),
  status: text('`active`, `inactive` or `draft`.'),
  agentConfig,
  createdAt: integer('When it was created, in milliseconds since 1970.'),
  updatedAt: integer('When it was last changed, in milliseconds since 1970.'),
};

export const restriction = object('AgentRestriction', 'That a user is kept from an agent.', {
  agentId: text('Id of the agent.', { maxChars: 64 }),
  userId: id('Id of the user.'),
  type: integer('1: blocked.'),
  createdAt: integer('When it began, in milliseconds since 1970.'),
  updatedAt: integer('When it was last changed, in milliseconds since 1970.'),
});

export const since = 'Java 4.0.5 (2025-08)';
export const JAVA = 'java:methods/agent/AIAgent.java';
export const JAVA_MODELS = ['java:models/agent/AgentModel.java', 'java:models/agent/ModelOptions.java'];
export const UNKNOWN_AGENT = 'An unknown agent is refused with 1002 (the code is inferred).';
