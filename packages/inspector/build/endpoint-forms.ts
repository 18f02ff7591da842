/** The facts from which the page makes the forms of endpoints: one small file for each resource. */
import {
  describeFields,
  type Endpoint,
  type Field,
  type ResourceName,
  resourceSummaries,
  resources,
} from '@rongkit/contract';
import type { Plugin } from 'vite';
import type { EndpointForm, FormField, ResourceForms } from '../src/forms/form.js';

/** Emits `forms/<resource>.json`, and `forms/index.json` with all names. */
export function endpointForms(): Plugin {
  return {
    name: 'endpoint-forms',
    generateBundle() {
      for (const [fileName, json] of Object.entries(formFiles())) {
        this.emitFile({ type: 'asset', fileName: `forms/${fileName}`, source: JSON.stringify(json) });
      }
    },
  };
}

function formFiles(): Record<string, unknown> {
  const names = Object.keys(resources) as ResourceName[];
  const forms = names.map(
    (name): ResourceForms => ({
      resource: name,
      summary: resourceSummaries[name],
      endpoints: endpointsOf(name).map(formOf),
    }),
  );
  const index = forms.map(({ endpoints, ...rest }) => ({
    ...rest,
    endpoints: endpoints.map(({ id, path, summary }) => ({ id, path, summary })),
  }));
  return { 'index.json': index, ...Object.fromEntries(forms.map((each) => [`${each.resource}.json`, each])) };
}

function endpointsOf(name: ResourceName): Endpoint[] {
  return Object.values(resources[name]) as Endpoint[];
}

function formOf({ id, method, path, body, summary, params, notes, errors, sample }: Endpoint): EndpointForm {
  return {
    id,
    method,
    path,
    body,
    summary,
    fields: describeFields(params).map(fieldOf),
    notes,
    errors,
    sample: sample.params,
  };
}

/** What the page shows of a field; limits are checked by the emulator, which explains them. */
function fieldOf(field: Field): FormField {
  const { name, kind, required, description, item, fields, values, choices, min, max, maxBytes, maxChars } = field;
  const limits = { values, choices, min, max, maxBytes, maxChars, maxItems: field.maxItems, default: field.default };
  const given = Object.entries(limits).filter(([, value]) => value !== undefined);
  return {
    name,
    kind,
    required,
    description,
    json: field.json,
    ...Object.fromEntries(given),
    ...(item && { item: fieldOf(item) }),
    ...(fields && { fields: fields.map(fieldOf) }),
  };
}
