import type { JSX } from 'preact';
import { say } from '../i18n.js';
import { diffLines } from './diff.js';
import { prettyJson } from './json-view.js';
import { ScrollBox } from './scroll-box.js';

const MARKS = { same: ' ', added: '+', removed: '-' } as const;

/** The difference between two values as JSON, line by line: removed, added and unchanged lines. */
export function DiffView({ before, after }: { readonly before: unknown; readonly after: unknown }): JSX.Element {
  const lines = diffLines(prettyJson(before), prettyJson(after));
  if (lines.every(({ kind }) => kind === 'same')) return <p class="muted">{say('noDifference')}</p>;
  return (
    <ScrollBox class="diff" label={say('difference')}>
      {lines.map(({ kind, text }, index) => (
        <div key={index} class={`diff-line diff-${kind}`}>
          {`${MARKS[kind]} ${text}`}
        </div>
      ))}
    </ScrollBox>
  );
}
