import type { TObject } from 'typebox';

/** Fields that several endpoints share. Each group becomes an interface in the client. */
export interface FieldGroup {
  /** Name of the interface. */
  readonly title: string;
  readonly description: string;
  readonly fields: TObject;
}
