import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Prose } from './prose.js';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly note?: string;
  readonly type?: 'text' | 'number' | 'datetime-local';
  readonly required?: boolean;
  /** The number of rows, for a field with several lines. */
  readonly rows?: number;
  readonly list?: readonly string[];
  readonly placeholder?: string;
}

/** A text field with a label and a note. */
export function TextField(props: TextFieldProps): JSX.Element {
  const { label, value, onChange, note, type = 'text', required = false, rows, list, placeholder } = props;
  const id = useId();
  const common = {
    id,
    class: 'input',
    value,
    required,
    placeholder,
    'aria-describedby': note === undefined ? undefined : `${id}-note`,
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onChange(currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>
        {label}
        {required && <span class="required"> *</span>}
      </label>
      {rows === undefined ? (
        <input {...common} type={type} list={list && `${id}-list`} step={type === 'datetime-local' ? 1 : undefined} />
      ) : (
        <textarea {...common} rows={rows} spellcheck={false} />
      )}
      {list && (
        <datalist id={`${id}-list`}>
          {list.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
      {note !== undefined && (
        <span class="field-note" id={`${id}-note`}>
          <Prose>{note}</Prose>
        </span>
      )}
    </div>
  );
}

interface SelectFieldProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly (readonly [id: Id, name: string])[];
  readonly onChange: (value: Id) => void;
  readonly note?: string;
  readonly required?: boolean;
}

/** A select field with a label. */
export function SelectField<Id extends string>(props: SelectFieldProps<Id>): JSX.Element {
  const { label, value, options, onChange, note, required = false } = props;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>
        {label}
        {required && <span class="required"> *</span>}
      </label>
      <select
        id={id}
        class="input"
        value={value}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={({ currentTarget }) => onChange(currentTarget.value as Id)}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
      {note !== undefined && (
        <span class="field-note" id={`${id}-note`}>
          <Prose>{note}</Prose>
        </span>
      )}
    </div>
  );
}
