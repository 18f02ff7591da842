import type { FormField } from '@rongkit/contract';
import { type Command, Option } from 'commander';
import type { Say } from '../words/index.js';
import type { EndpointFacts } from './facts.js';
import { dashed } from './names.js';

/** The option of a parameter, such as `--user-id` for `userId`. */
export function optionOf(parameter: string): string {
  return `--${dashed(parameter)}`;
}

/** Whether `--text` may replace the type and the content of a message. */
export function takesText({ fields }: EndpointFacts): boolean {
  return ['objectName', 'content'].every((name) =>
    fields.some((field) => field.name === name && field.kind === 'text'),
  );
}

/** Whether the value of an option may come from a file, as `@file`, or from stdin, as `-`. */
export function takesFiles({ name, kind, json, item }: FormField): boolean {
  return name === 'content' || json || isJson({ kind, ...(item && { item }) });
}

/**
 * Whether the value is written as JSON: an object or a value of any kind, or a list or a map of objects, maps, lists or
 * values of any kind.
 */
export function isJson({ kind, item }: Pick<FormField, 'kind' | 'item'>): boolean {
  if (kind === 'object' || kind === 'free') return true;
  return (
    (kind === 'list' || kind === 'map') && item !== undefined && ['object', 'map', 'free', 'list'].includes(item.kind)
  );
}

/** Adds an option for each parameter of an endpoint. Each option collects all its values as strings. */
export function addParameterOptions(command: Command, { fields }: EndpointFacts, say: Say): void {
  for (const field of fields) {
    const option = new Option(`${optionOf(field.name)} ${placeholder(field)}`, describe(field, say));
    command.addOption(option.argParser((value: string, before: string[] = []) => [...before, value]).preset('true'));
  }
}

function placeholder(field: FormField): string {
  if (field.kind === 'flag' || field.kind === 'boolean') return '[true|false]';
  if (isJson(field)) return '<json|@file>';
  switch (field.kind) {
    case 'map':
      return '<key=value>';
    case 'integer':
    case 'decimal':
      return '<number>';
    default:
      return field.name === 'content' ? '<text|@file|->' : '<text>';
  }
}

function describe(field: FormField, say: Say): string {
  const facts = [
    field.required && say('required'),
    (field.kind === 'list' || field.kind === 'map') && say('repeatable'),
    ...limitsOf(field, say),
    field.default !== undefined && say('defaultIs', { value: JSON.stringify(field.default) }),
  ].filter(Boolean);
  return [field.description, facts.length > 0 && `(${facts.join('; ')})`].filter(Boolean).join(' ');
}

function limitsOf(
  { kind, values, choices, min, max, maxBytes, maxChars, maxItems, item }: FormField,
  say: Say,
): string[] {
  const range = [min, max].filter((bound) => bound !== undefined);
  return [
    ...(values || choices ? [say('oneOf', { values: (values ?? choices ?? []).join(', ') })] : []),
    ...(kind === 'integer' && range.length === 2 ? [say('fromTo', { min: String(min), max: String(max) })] : []),
    ...(kind === 'integer' && range.length === 1
      ? [say(min === undefined ? 'atMost' : 'atLeast', { bound: String(range[0]) })]
      : []),
    ...(maxBytes === undefined ? [] : [say('atMostBytes', { bound: maxBytes })]),
    ...(maxChars === undefined ? [] : [say('atMostCharacters', { bound: maxChars })]),
    ...(maxItems === undefined ? [] : [say('atMostItems', { bound: maxItems })]),
    ...(item && kind === 'list' ? limitsOf(item, say).map((limit) => say('eachItem', { limit })) : []),
  ];
}
