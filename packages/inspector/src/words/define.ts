/** Sentences by name, each in English and in Chinese. */
export type Words<Name extends string> = Readonly<Record<Name, readonly [english: string, chinese: string]>>;

export function defineWords<Name extends string>(words: Words<Name>): Words<Name> {
  return words;
}
