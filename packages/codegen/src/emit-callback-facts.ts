import { type Callback, callbacks, describeFields, fieldOf } from '@rongkit/contract';

/** Descriptions of the callbacks for the command line, as plain data. */
export function emitCallbackFacts(): string {
  return `import type { CallbackFacts } from '../callback-facts.js';

/** All callbacks of RongCloud to an app server. */
export const callbacks: readonly CallbackFacts[] = ${JSON.stringify(callbacks.map(factsOf))};
`;
}

function factsOf({ id, summary, contentType, signedIn, appKeyIn, answer, body, sample }: Callback) {
  const fields = describeFields(body).map(fieldOf);
  return {
    id,
    summary,
    isForm: contentType === 'form',
    signedIn,
    hasAppKey: appKeyIn === 'body',
    isVerdict: answer === 'verdict',
    fields,
    sample,
  };
}
