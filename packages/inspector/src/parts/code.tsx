import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EndpointForm } from '../forms/form.js';
import { say } from '../i18n.js';
import { type Snippets, snippetsOf } from '../snippets/snippets.js';
import { Card, CopyButton, Segments } from './basics.js';
import { ScrollBox } from './scroll-box.js';

const LANGUAGES = ['sdk', 'curl', 'rong'] as const satisfies readonly (keyof Snippets)[];

/** A call in code, to copy. */
export function Code({
  form,
  params,
}: {
  readonly form: EndpointForm;
  readonly params: Readonly<Record<string, unknown>>;
}): JSX.Element {
  const [language, setLanguage] = useState<keyof Snippets>('sdk');
  const code = snippetsOf(form, params, location.origin)[language];
  return (
    <Card
      title={say('code')}
      tools={
        <>
          <Segments
            label={say('code')}
            options={LANGUAGES.map((id) => [id, say(`code.${id}`)] as const)}
            chosen={language}
            onChoose={setLanguage}
          />
          <CopyButton text={() => code} label={say('copy')} />
        </>
      }
    >
      <ScrollBox class="json" label={say('code')}>
        {code}
      </ScrollBox>
      <p class="field-note below">{say('code.secrets')}</p>
    </Card>
  );
}
