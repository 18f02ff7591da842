import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../i18n.js';
import { SelectField, TextField } from '../parts/field.js';
import { Prose } from '../parts/prose.js';
import type { FormField } from './form.js';
import { isEntries, isLines, jsonOr, textOf, valueFrom, withValue } from './values.js';

interface FieldInputProps {
  readonly field: FormField;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** The input of a parameter, by its kind. */
export function FieldInput(props: FieldInputProps): JSX.Element {
  const { field } = props;
  if (field.kind === 'object' && field.fields && !field.json) return <ObjectInput {...props} fields={field.fields} />;
  if (field.kind === 'flag' || field.kind === 'boolean' || field.values || field.choices)
    return <ChoiceInput {...props} />;
  return <TextInput {...props} />;
}

/** The description of a field, with its limits. */
function noteOf(field: FormField): string {
  const { description, min, max, maxBytes, maxChars, maxItems } = field;
  const limits = [
    min !== undefined && max !== undefined && say('form.range', { min, max }),
    min !== undefined && max === undefined && say('form.min', { min }),
    min === undefined && max !== undefined && say('form.max', { max }),
    maxBytes !== undefined && say('form.bytes', { n: maxBytes }),
    maxChars !== undefined && say('form.chars', { n: maxChars }),
    maxItems !== undefined && say('form.items', { n: maxItems }),
    isLines(field) && say('form.lines'),
    isEntries(field) && say('form.entries'),
    field.default !== undefined && say('form.default', { value: String(field.default) }),
  ];
  return [description, ...limits.filter(Boolean)].join(' · ');
}

function TextInput({ field, value, onChange }: FieldInputProps): JSX.Element {
  // The input keeps the typed text, because JSON may be incomplete while it is typed.
  const [text, setText] = useState(() => textOf(field, value));
  const isShort = ['text', 'integer', 'decimal'].includes(field.kind) && !field.json && !text.includes('\n');
  return (
    <TextField
      label={field.name}
      note={noteOf(field)}
      required={field.required}
      value={text}
      {...(!isShort && { rows: 2 })}
      onChange={(next) => {
        setText(next);
        onChange(valueFrom(field, next));
      }}
    />
  );
}

function ChoiceInput({ field, value, onChange }: FieldInputProps): JSX.Element {
  const { kind, values, choices } = field;
  const given =
    kind === 'flag' ? ['1', '0'] : kind === 'boolean' ? ['true', 'false'] : (values ?? choices?.map(String) ?? []);
  const isText = kind === 'text';
  const shown = value === undefined || value === null ? '' : String(value);
  // A call that is edited may have a value that is none of the choices. The form shows what would be sent.
  const all = shown === '' || given.includes(shown) ? given : [...given, shown];
  return (
    <SelectField
      label={field.name}
      note={noteOf(field)}
      required={field.required}
      value={shown}
      options={[['', '—'], ...all.map((each) => [each, each] as const)]}
      onChange={(chosen) => onChange(chosen === '' ? undefined : isText ? chosen : jsonOr(chosen))}
    />
  );
}

function ObjectInput({
  field,
  fields,
  value,
  onChange,
}: FieldInputProps & { readonly fields: readonly FormField[] }): JSX.Element {
  const members = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  // An optional object without any member is left out, so its members are optional as well.
  const isGiven = field.required || Object.keys(members).length > 0;
  return (
    <fieldset class="fieldset">
      <legend class="label">
        {field.name}
        {field.required && <span class="required"> *</span>}
      </legend>
      <span class="field-note">
        <Prose>{field.description}</Prose>
      </span>
      {fields.map((member) => (
        <FieldInput
          key={member.name}
          field={{ ...member, required: member.required && isGiven }}
          value={members[member.name]}
          onChange={(next) => {
            const changed = withValue(members, member.name, next);
            onChange(Object.keys(changed).length === 0 ? undefined : changed);
          }}
        />
      ))}
    </fieldset>
  );
}
