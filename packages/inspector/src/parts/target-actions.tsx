import type { JSX } from 'preact';
import { say, type Word } from '../i18n.js';
import { addressOf, viewpoint } from '../route.js';

interface TargetActionsProps {
  /**
   * The conversation type, for a link to the page that sends as a client; undefined if that page cannot send to the
   * target.
   */
  readonly type?: string;
  readonly target: string;
  /** Calls that change the target: the endpoint, the label of the button and the known parameters. */
  readonly calls: readonly (readonly [endpoint: string, word: Word, params: object])[];
}

/** Buttons that change a group or room by calls of the API, which are in the request log and the command history. */
export function TargetActions({ type, target, calls }: TargetActionsProps): JSX.Element | null {
  const { at, report } = viewpoint.value;
  if (at !== undefined || report !== undefined) return null;
  return (
    <div class="buttons">
      {type !== undefined && (
        <a class="button" href={addressOf('send', '', { type, target })}>
          {say('sendHere')}
        </a>
      )}
      {calls.map(([endpoint, word, params]) => (
        <a key={endpoint} class="button" href={addressOf('call', endpoint, { params: JSON.stringify(params) })}>
          {say(word)}
        </a>
      ))}
    </div>
  );
}
