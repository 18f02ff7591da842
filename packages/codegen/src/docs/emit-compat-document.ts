import {
  type FirstCall,
  firstCalls,
  type OldArgument,
  type OldCall,
  type OldMember,
  oldCalls,
  oldCodes,
} from '@rongkit/contract';
import { newCall, newCallOfFirst } from '../compat/new-call.js';
import { splitId } from '../names.js';
import { EMITTED, table } from './markdown.js';

/** `docs/api/rongcloud-sdk.md`: every function of `rongcloud-sdk`, and the call that replaces it. */
export function emitCompatDocument(): string {
  const third = Object.entries<OldCall>(oldCalls).map(([name, call]) => [
    `\`${name}\``,
    linkToCall(call.endpoint, newCall(call)),
    argumentsOf(call),
    answerOf(call),
  ]);
  const first = Object.entries<FirstCall>(firstCalls).map(([name, call]) => [
    `\`${name}(${[...call.args.map(({ to, optional }) => to + (optional ? '?' : '')), 'format?', 'callback'].join(', ')})\``,
    linkToCall(call.endpoint, newCallOfFirst(call)),
  ]);
  const codes = Object.entries(oldCodes).map(([code, old]) => `\`'${old}'\` for ${code}`);
  return `${EMITTED}

# Functions of rongcloud-sdk

The functions of npm's \`rongcloud-sdk\`, and the call of RongKit that replaces each. [Move over](../move-over.md) tells how.
\`rongkit/compat\` and \`rongkit/compat/v1\` have the old names; the table is what they are made of.

## 3.1.1

Arguments and members of answers that are not named keep their names. "List of ids" stands for \`[{ id }]\` before, and ids now.
Codes of 3.1.1 in place of the codes of the service: ${codes.join(', ')}.

${table(['3.1.1', 'RongKit', 'arguments', 'answer'], third)}

## 1.0.3

Arguments in their order; the callback gets an error, or the text of the answer.

${table(['1.0.3', 'RongKit'], first)}
`;
}

function linkToCall(endpoint: string, call: string): string {
  const { resource } = splitId({ id: endpoint });
  return `[\`${call}\`](../api.md#${resource.toLowerCase()})`;
}

const FORMS = {
  id: 'an id',
  ids: 'list of ids',
  names: 'names by id',
  json: 'JSON',
  document: 'JSON',
  conversationType: 'a number',
} as const;

function argumentsOf({ args, whole, quirk }: OldCall): string {
  if (whole) return `all: \`${whole.to}\`, ${FORMS[whole.form]}`;
  const changes = Object.entries<OldArgument>(args).flatMap(([name, { to, form }]) => {
    if (quirk === 'template' && to === 'values') return ['`content`: `toUserId`, `values`, `pushContent`, `pushData`'];
    return name === to && !form ? [] : [`\`${name}\`: \`${to}\`${form ? `, ${FORMS[form]}` : ''}`];
  });
  const mention = quirk === 'mention' ? ['`mentionedInfo.userIds`: `userIdList`'] : [];
  return [...changes, ...mention].join('<br>');
}

function answerOf({ answer = {} }: OldCall): string {
  return Object.entries<OldMember>(answer)
    .map(([name, { to, each }]) => {
      const items = each === 'id' ? ', each `{ id }`: the id' : each ? `, ${renamedItems(each)}` : '';
      return `\`${to}\`: \`${name}\`${items}`;
    })
    .join('<br>');
}

function renamedItems(each: Readonly<Record<string, string>>): string {
  return Object.entries(each)
    .map(([name, to]) => `each \`${to}\`: \`${name}\``)
    .join(', ');
}
