import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { admin } from '../api/admin.js';
import { useAction } from '../data/use-action.js';
import { say } from '../i18n.js';
import { Card } from '../parts/basics.js';
import { ErrorBox } from '../parts/error-box.js';
import { SelectField, TextField } from '../parts/field.js';
import { Page } from '../parts/page.js';
import { addressOf, place } from '../route.js';

type Type = 'PRIVATE' | 'GROUP' | 'CHATROOM';

const TYPES: readonly Type[] = ['PRIVATE', 'GROUP', 'CHATROOM'];
const TEXT = 'RC:TxtMsg';

/** Sends a message as any user, under the rules for clients. */
export function SendPage(): JSX.Element {
  const { from, type, target } = place.value.query;
  // Another address of this page fills the form in anew.
  return <SendForm key={JSON.stringify([from, type, target])} query={place.value.query} />;
}

function SendForm({ query }: { readonly query: Readonly<Record<string, string>> }): JSX.Element {
  const [from, setFrom] = useState(query.from ?? '');
  const [type, setType] = useState<Type>(TYPES.find((each) => each === query.type) ?? 'PRIVATE');
  const [target, setTarget] = useState(query.target ?? '');
  const [objectName, setObjectName] = useState(TEXT);
  const [content, setContent] = useState('');
  const [sentUid, setSentUid] = useState<string>();
  const act = useAction();
  const submit = (event: Event) => {
    event.preventDefault();
    const isText = objectName === TEXT && !/^\s*\{/.test(content);
    act.run(
      () => {
        setSentUid(undefined);
        return admin.sendAsClient({
          userId: from,
          conversationType: type,
          targetId: target,
          objectName,
          content: isText ? JSON.stringify({ content }) : content,
        });
      },
      ({ messageUID }) => {
        setSentUid(messageUID);
        // A sent text is cleared, unless the user typed on during the send. JSON stays.
        setContent((typed) => (isText && typed === content ? '' : typed));
      },
    );
  };
  return (
    <Page title={say('sendAs')}>
      <p class="muted">{say('send.about')}</p>
      <Card>
        <form class="form" onSubmit={submit}>
          <div class="form-line">
            <TextField label={say('send.from')} value={from} onChange={setFrom} required />
            <SelectField
              label={say('send.type')}
              value={type}
              onChange={setType}
              options={TYPES.map((each) => [each, say(`type.${each}`)] as const)}
            />
            <TextField label={say(`send.to.${type}`)} value={target} onChange={setTarget} required />
          </div>
          <TextField
            label={say('send.objectName')}
            value={objectName}
            onChange={setObjectName}
            list={[TEXT, 'RC:ImgMsg', 'RC:VcMsg', 'RC:FileMsg', 'RC:CmdMsg']}
            required
          />
          <TextField
            label={say('send.content')}
            note={say('send.contentNote')}
            value={content}
            onChange={setContent}
            rows={4}
            required
          />
          <div class="buttons">
            <button type="submit" class="button primary" disabled={act.isBusy}>
              {say('send')}
            </button>
            {sentUid !== undefined && (
              <span role="status">
                {`${say('send.sent')} `}
                <a href={addressOf('messages', sentUid)}>{sentUid}</a>
              </span>
            )}
          </div>
        </form>
      </Card>
      {act.error !== undefined && <ErrorBox error={act.error} />}
    </Page>
  );
}
