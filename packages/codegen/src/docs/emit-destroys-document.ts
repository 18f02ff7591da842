import { type Endpoint, resources } from '@rongkit/contract';
import { EMITTED, table } from './markdown.js';

/** `docs/destroys.md`: the calls before which tools ask on a production app, and all other calls. */
export function emitDestroysDocument(): string {
  const all = Object.values(resources).flatMap((methods) => Object.values<Endpoint>(methods));
  const sends = all.filter(({ repeat, reaches }) => repeat === 'send' || reaches === true);
  const destroys = all.filter((each) => each.destroys && !sends.includes(each));
  const rest = all.filter((each) => !sends.includes(each) && !destroys.includes(each));
  return `${EMITTED}

# Calls that ask first

On a production app, \`rong\` asks before these calls, or wants \`--yes\`. The contract marks the calls: \`destroys\` for a
call that ends, removes, blocks, mutes or overwrites what others see, \`repeat: 'send'\` and \`reaches\` for a call that
reaches users. A call that only adds something, or that lifts a block or a mute, does not ask. An unknown path asks.

## Ends, removes, blocks, mutes or overwrites: ${destroys.length}

${rowsOf(destroys)}

## Reaches users: ${sends.length}

${rowsOf(sends)}

## All others: ${rest.length}

${rowsOf(rest)}
`;
}

function rowsOf(endpoints: readonly Endpoint[]): string {
  return table(
    ['method', 'what it does'],
    endpoints.map((each) => [`\`rong.${each.id}\``, describe(each)]),
  );
}

function describe({ summary, reaches }: Endpoint): string {
  return typeof reaches === 'string' ? `${summary} With \`${reaches}\`, also sends a message.` : summary;
}
