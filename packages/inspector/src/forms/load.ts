import type { EndpointForm, FormIndex, ResourceForms } from './form.js';

const files = new Map<string, Promise<unknown>>();

/** The ids, paths and summaries of all endpoints, by resource. */
export function formIndex(): Promise<FormIndex> {
  return file('index') as Promise<FormIndex>;
}

/** The forms of a resource, such as `user`. */
export function formsOf(resource: string): Promise<ResourceForms> {
  return file(resource) as Promise<ResourceForms>;
}

/** Loads a JSON file of the page. Each file is fetched once, and again only after an error. */
function file(name: string): Promise<unknown> {
  const known = files.get(name);
  if (known) return known;
  const loading = fetch(`./forms/${encodeURIComponent(name)}.json`).then((response) => {
    if (!response.ok) throw Object.assign(new Error(response.statusText), { status: response.status });
    return response.json() as Promise<unknown>;
  });
  files.set(name, loading);
  loading.catch(() => files.delete(name));
  return loading;
}

/** The form of an endpoint. */
export async function formOf(endpoint: string): Promise<EndpointForm> {
  const [resource = ''] = endpoint.split('.');
  const { endpoints } = await formsOf(resource);
  const form = endpoints.find(({ id }) => id === endpoint);
  if (!form) throw Object.assign(new Error(endpoint), { status: 404 });
  return form;
}
