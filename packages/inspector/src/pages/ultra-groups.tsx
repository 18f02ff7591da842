import type { UltraGroupDetail, UltraGroupRow } from '@rongkit/emulator/admin';
import type { JSX } from 'preact';
import { admin } from '../api/admin.js';
import { useLoad } from '../data/use-load.js';
import { number, say } from '../i18n.js';
import { Card, Facts, Pill } from '../parts/basics.js';
import { Cut, MAX_LISTED } from '../parts/cut.js';
import { Show } from '../parts/error-box.js';
import { TargetChip } from '../parts/links.js';
import { Members, UserList } from '../parts/members.js';
import { TargetActions } from '../parts/target-actions.js';
import { TargetBrowse, TargetHead, type TargetList } from '../parts/target-browse.js';
import { addressOf, viewpoint } from '../route.js';
import { dateTime } from '../time.js';

const ULTRA_GROUPS: TargetList<UltraGroupRow> = {
  page: 'ultra-groups',
  kind: 'ultra',
  icon: 'ultra',
  words: { title: 'ultraGroups', choose: 'ultraGroups.choose', search: 'ultraGroups.search', none: 'ultraGroups.none' },
  load: (query) => admin.listUltraGroups(query),
  idOf: ({ groupId }) => groupId,
  nameOf: ({ name }) => name,
  line: ({ groupId }) => groupId,
  side: ({ members, channels, banned }) => (
    <>
      <span class="number">{say('nMembers', { n: number(members) })}</span>
      {banned ? (
        <Pill tone="bad">{say('group.banned')}</Pill>
      ) : (
        <span class="number">{say('nChannels', { n: number(channels) })}</span>
      )}
    </>
  ),
  detail: (id) => <Detail key={id} groupId={id} />,
};

export function UltraGroupsPage(): JSX.Element {
  return <TargetBrowse of={ULTRA_GROUPS} />;
}

function Detail({ groupId }: { readonly groupId: string }): JSX.Element {
  const group = useLoad(() => admin.getUltraGroup({ groupId, limit: 1, ...viewpoint.value }), {
    key: `ultra group ${groupId}`,
    on: ['command', 'clock'],
  });
  return (
    <Show of={group}>
      {(shown) => (
        <article class="detail fades-in" aria-label={shown.name || groupId}>
          <TargetHead
            kind="ultra"
            id={groupId}
            name={shown.name}
            pills={shown.banned && <Pill tone="bad">{say('group.banned')}</Pill>}
          />
          <TargetActions
            target={groupId}
            calls={[
              [
                'message.publishUltraGroup',
                'sendHere',
                {
                  fromUserId: '',
                  toGroupIds: [groupId],
                  objectName: 'RC:TxtMsg',
                  content: JSON.stringify({ content: '' }),
                },
              ],
              ['ultraGroup.join', 'group.addMember', { userId: '', groupId, groupName: shown.name }],
              ['ultraGroupChannel.create', 'ultraGroup.addChannel', { groupId, busChannel: '' }],
            ]}
          />
          <Card title={say('facts')}>
            <Facts facts={[[say('createdAt'), dateTime(shown.createdAt)]]} />
          </Card>
          <Channels group={shown} />
          <Members
            of={`ultra group ${groupId}`}
            count={shown.memberCount}
            load={async (after, limit) => {
              const { members, next } = await admin.getUltraGroup({
                groupId,
                limit,
                ...(after && { after }),
                ...viewpoint.value,
              });
              return { items: members, next };
            }}
          />
          {shown.userGroups.map(({ userGroupId, users }) => (
            <UserList
              key={userGroupId}
              title={say('ultraGroup.userGroup', { id: userGroupId, n: number(users.length) })}
              users={users.map((userId) => ({ userId }))}
            />
          ))}
          <Mutes group={shown} />
          {shown.banWhitelists.map(({ busChannel, users }) => (
            <UserList
              key={busChannel}
              title={busChannel === '' ? say('banWhitelist') : `${say('banWhitelist')} · ${busChannel}`}
              users={users.map((userId) => ({ userId }))}
            />
          ))}
        </article>
      )}
    </Show>
  );
}

function Channels({ group: { groupId, channels } }: { readonly group: UltraGroupDetail }): JSX.Element {
  return (
    <Card title={say('ultraGroup.channels', { n: number(channels.length) })}>
      {channels.length === 0 ? (
        <p class="muted">{say('ultraGroup.channels.none')}</p>
      ) : (
        <ul class="lines">
          {channels.slice(0, MAX_LISTED).map(({ busChannel, type, banned, users, userGroups }) => (
            <li key={busChannel} class="buttons">
              <a href={addressOf('messages', '', { type: 'ULTRAGROUP', target: groupId, channel: busChannel })}>
                <code class="breaks">{busChannel}</code>
              </a>
              <Pill tone={type === 'private' ? 'warn' : 'plain'}>{say(`ultraGroup.${type}`)}</Pill>
              {banned && <Pill tone="bad">{say('group.banned')}</Pill>}
              {type === 'private' && (
                <span class="muted small">
                  {say('ultraGroup.listed', { n: users.length, groups: userGroups.length })}
                </span>
              )}
            </li>
          ))}
          <Cut count={channels.length} />
        </ul>
      )}
    </Card>
  );
}

function Mutes({ group: { mutes } }: { readonly group: UltraGroupDetail }): JSX.Element | null {
  if (mutes.length === 0) return null;
  return (
    <Card title={say('mutes')}>
      <ul class="lines">
        {mutes.slice(0, MAX_LISTED).map(({ busChannel, userId, since }) => (
          <li key={`${busChannel} ${userId}`} class="buttons">
            <TargetChip kind="user" id={userId} />
            <Pill tone="bad">{busChannel === '' ? say('ultraGroup.everywhere') : busChannel}</Pill>
            <span class="muted small number">{dateTime(since)}</span>
          </li>
        ))}
        <Cut count={mutes.length} />
      </ul>
    </Card>
  );
}
