import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../i18n.js';
import { copyText } from './copy-text.js';
import { Icon, type IconName } from './icon.js';

type Children = { readonly children?: ComponentChildren };

/** A box with a title. */
export function Card({
  title,
  tools,
  children,
}: Children & { readonly title?: string; readonly tools?: ComponentChildren }) {
  return (
    <div class="card">
      {title !== undefined && (
        <div class="card-head">
          <h2>{title}</h2>
          {tools}
        </div>
      )}
      {children}
    </div>
  );
}

/** An icon and a text in place of content, such as in an empty list. */
export function Empty({ icon, children }: Children & { readonly icon: IconName }): JSX.Element {
  return (
    <div class="empty">
      <Icon name={icon} />
      <p>{children}</p>
    </div>
  );
}

export type Tone = 'plain' | 'good' | 'bad' | 'warn';

export function Pill({ tone = 'plain', children }: Children & { readonly tone?: Tone }): JSX.Element {
  return <span class={`pill pill-${tone}`}>{children}</span>;
}

export type Fact = readonly [name: string, value: ComponentChildren];

/** A list of names and values. Entries without a value are left out. */
export function Facts({ facts }: { readonly facts: readonly (Fact | false | undefined)[] }): JSX.Element {
  const shown = facts.filter((fact): fact is Fact => Boolean(fact) && (fact as Fact)[1] !== undefined);
  return (
    <dl class="facts">
      {shown.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}

/** A button that copies a string, and then shows that it was copied. */
export function CopyButton({ text, label }: { readonly text: () => string; readonly label: string }): JSX.Element {
  const [isDone, setDone] = useState(false);
  return (
    <button
      type="button"
      class="button"
      onClick={() => void copyText(text()).then(setDone)}
      onBlur={() => setDone(false)}
    >
      <Icon name={isDone ? 'done' : 'copy'} />
      {isDone ? say('copied') : label}
    </button>
  );
}

interface SegmentsProps<Id extends string> {
  readonly label: string;
  readonly options: readonly (readonly [id: Id, label: string])[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** Buttons of which one is chosen. */
export function Segments<Id extends string>({ label, options, chosen, onChoose }: SegmentsProps<Id>): JSX.Element {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend.
    <div class="segments" role="group" aria-label={label}>
      {options.map(([id, name]) => (
        <button key={id} type="button" class="segment" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
          {name}
        </button>
      ))}
    </div>
  );
}
