import type { GroupDetail, GroupRow } from '@rongkit/emulator/admin';
import type { JSX } from 'preact';
import { admin } from '../api/admin.js';
import { useLoad } from '../data/use-load.js';
import { number, say, sayCode } from '../i18n.js';
import { Card, Facts, Pill } from '../parts/basics.js';
import { Show } from '../parts/error-box.js';
import { JsonView } from '../parts/json-view.js';
import { Members, UserList } from '../parts/members.js';
import { TargetActions } from '../parts/target-actions.js';
import { TargetBrowse, TargetHead, type TargetList } from '../parts/target-browse.js';
import { addressOf, viewpoint } from '../route.js';
import { dateTime } from '../time.js';

const GROUPS: TargetList<GroupRow> = {
  page: 'groups',
  kind: 'group',
  icon: 'group',
  words: { title: 'groups', choose: 'groups.choose', search: 'groups.search', none: 'groups.none' },
  load: (query) => admin.listGroups(query),
  idOf: ({ groupId }) => groupId,
  nameOf: ({ name }) => name,
  line: ({ groupId }) => groupId,
  side: ({ members, banned, entrusted }) => (
    <>
      <span class="number">{say('nMembers', { n: number(members) })}</span>
      {banned ? <Pill tone="bad">{say('group.banned')}</Pill> : entrusted && <Pill>{say('group.entrusted')}</Pill>}
    </>
  ),
  detail: (id) => <Detail key={id} groupId={id} />,
};

export function GroupsPage(): JSX.Element {
  return <TargetBrowse of={GROUPS} />;
}

function Detail({ groupId }: { readonly groupId: string }): JSX.Element {
  const group = useLoad(() => admin.getGroup({ groupId, limit: 1, ...viewpoint.value }), {
    key: `group ${groupId}`,
    on: ['command', 'clock'],
  });
  return (
    <Show of={group}>
      {(shown) => (
        <article class="detail fades-in" aria-label={shown.name || groupId}>
          <TargetHead kind="group" id={groupId} name={shown.name} pills={<Marks group={shown} />} />
          <TargetActions
            type="GROUP"
            target={groupId}
            calls={[
              ['group.join', 'group.addMember', { groupId, groupName: shown.name, userId: [''] }],
              ['group.addGagUser', 'group.mute', { groupId, userId: [''], minute: 10 }],
              shown.banned
                ? ['group.removeBan', 'group.unban', { groupId: [groupId] }]
                : ['group.addBan', 'group.ban', { groupId: [groupId] }],
            ]}
          />
          <Card title={say('facts')}>
            <Facts
              facts={[
                [say('createdAt'), dateTime(shown.createdAt)],
                [
                  say('messages'),
                  <a href={addressOf('messages', '', { type: 'GROUP', target: groupId })}>{say('showMessages')}</a>,
                ],
              ]}
            />
          </Card>
          <Members
            of={`group ${groupId}`}
            count={shown.memberCount}
            load={async (after, limit) => {
              const { members, next } = await admin.getGroup({
                groupId,
                limit,
                ...(after && { after }),
                ...viewpoint.value,
              });
              return { items: members, next };
            }}
            side={({ role, muted, nickname }) => (
              <>
                {nickname && <Pill>{nickname}</Pill>}
                {role !== 'member' && <Pill tone="good">{sayCode('role', role, role)}</Pill>}
                {muted && <Pill tone="bad">{say('muted')}</Pill>}
              </>
            )}
          />
          <UserList title={say('mutes')} users={shown.mutes} />
          <UserList title={say('banWhitelist')} users={shown.banWhitelist.map((userId) => ({ userId }))} />
          {shown.profile !== null && (
            <Card title={say('group.profile')}>
              <JsonView value={shown.profile} label={say('group.profile')} />
            </Card>
          )}
        </article>
      )}
    </Show>
  );
}

function Marks({ group: { banned, entrusted } }: { readonly group: GroupDetail }): JSX.Element {
  return (
    <>
      {banned && <Pill tone="bad">{say('group.banned')}</Pill>}
      {entrusted && <Pill>{say('group.entrusted')}</Pill>}
    </>
  );
}
