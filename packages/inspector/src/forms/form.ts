import type { EndpointForm } from '@rongkit/contract';

export type { EndpointForm, FormField } from '@rongkit/contract';

/** The content of the file `forms/<resource>.json`. */
export interface ResourceForms {
  readonly resource: string;
  readonly summary: string;
  readonly endpoints: readonly EndpointForm[];
}

/** The content of the file `forms/index.json`. */
export type FormIndex = readonly (Omit<ResourceForms, 'endpoints'> & {
  readonly endpoints: readonly Pick<EndpointForm, 'id' | 'path' | 'summary'>[];
})[];
