/** A Vite plugin for the data from which the page makes the forms of endpoints: a small file for each resource. */
import { type Endpoint, formOf, type ResourceName, resourceSummaries, resources } from '@rongkit/contract';
import type { Plugin } from 'vite';
import type { ResourceForms } from '../src/forms/form.js';

/**
 * Emits `forms/<resource>.json` with the forms of a resource, and `forms/index.json` with the ids, paths and summaries
 * of all endpoints.
 */
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
