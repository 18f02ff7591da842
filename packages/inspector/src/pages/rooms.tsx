import type { RoomDetail, RoomRow } from '@rongkit/emulator/admin';
import type { JSX } from 'preact';
import { admin } from '../api/admin.js';
import { useLoad } from '../data/use-load.js';
import { usePages } from '../data/use-pages.js';
import { number, say } from '../i18n.js';
import { Card, Facts, Pill } from '../parts/basics.js';
import { PagedList } from '../parts/browse.js';
import { Cut, MAX_LISTED } from '../parts/cut.js';
import { Show } from '../parts/error-box.js';
import { TargetChip } from '../parts/links.js';
import { Members, UserList } from '../parts/members.js';
import { TargetActions } from '../parts/target-actions.js';
import { TargetBrowse, TargetHead, type TargetList } from '../parts/target-browse.js';
import { viewpoint } from '../route.js';
import { dateTime, duration, shortTime } from '../time.js';
import { MessageLine } from './messages.js';

const ROOMS: TargetList<RoomRow> = {
  page: 'rooms',
  kind: 'room',
  icon: 'room',
  words: { title: 'rooms', choose: 'rooms.choose', search: 'rooms.search', none: 'rooms.none' },
  load: (query) => admin.listRooms(query),
  idOf: ({ chatroomId }) => chatroomId,
  nameOf: ({ name }) => name,
  line: ({ chatroomId }) => chatroomId,
  side: ({ members, allMuted, expired, keepalive }) => (
    <>
      <span class="number">{say('nMembers', { n: number(members) })}</span>
      {expired ? (
        <Pill tone="warn">{say('room.expired')}</Pill>
      ) : allMuted ? (
        <Pill tone="bad">{say('room.allMuted')}</Pill>
      ) : (
        keepalive && <Pill>{say('room.keepalive')}</Pill>
      )}
    </>
  ),
  detail: (id) => <Detail key={id} chatroomId={id} />,
};

export function RoomsPage(): JSX.Element {
  return <TargetBrowse of={ROOMS} />;
}

function Detail({ chatroomId }: { readonly chatroomId: string }): JSX.Element {
  const room = useLoad(() => admin.getRoom({ chatroomId, limit: 1, ...viewpoint.value }), {
    key: `room ${chatroomId}`,
    on: ['command', 'clock'],
  });
  return (
    <Show of={room}>
      {(shown) => (
        <article class="detail fades-in" aria-label={shown.name || chatroomId}>
          <TargetHead kind="room" id={chatroomId} name={shown.name} pills={<Marks room={shown} />} />
          <TargetActions
            type="CHATROOM"
            target={chatroomId}
            calls={[
              ['chatroom.setEntry', 'room.setEntry', { chatroomId, userId: '', key: '', value: '' }],
              shown.allMuted
                ? ['chatroom.removeBan', 'room.unmuteAll', { chatroomId }]
                : ['chatroom.addBan', 'room.muteAll', { chatroomId }],
            ]}
          />
          <Card title={say('facts')}>
            <Facts
              facts={[
                [say('createdAt'), dateTime(shown.createdAt)],
                [say('room.activeAt'), dateTime(shown.activeAt)],
                [say('room.lifetime'), lifetimeOf(shown)],
              ]}
            />
          </Card>
          <Feed chatroomId={chatroomId} />
          <Entries room={shown} />
          <Members
            of={`room ${chatroomId}`}
            count={shown.memberCount}
            load={async (after, limit) => {
              const { members, next } = await admin.getRoom({
                chatroomId,
                limit,
                ...(after && { after }),
                ...viewpoint.value,
              });
              return { items: members, next };
            }}
            side={({ awaySince }) => awaySince !== null && <Pill tone="warn">{say('room.away')}</Pill>}
          />
          <UserList title={say('mutes')} users={shown.mutes} />
          <UserList title={say('room.blocks')} users={shown.blocks} />
          <UserList title={say('banWhitelist')} users={shown.muteExceptions.map((userId) => ({ userId }))} />
          <UserList title={say('room.whitelist')} users={shown.whitelist.map((userId) => ({ userId }))} />
        </article>
      )}
    </Show>
  );
}

function Marks({ room }: { readonly room: RoomDetail }): JSX.Element {
  return (
    <>
      {room.expired && <Pill tone="warn">{say('room.expired')}</Pill>}
      {room.allMuted && <Pill tone="bad">{say('room.allMuted')}</Pill>}
      {room.keepalive && <Pill>{say('room.keepalive')}</Pill>}
      {room.distributionStopped && <Pill tone="bad">{say('room.stopped')}</Pill>}
    </>
  );
}

function lifetimeOf({ keepalive, destroyType, destroyTime }: RoomDetail): string {
  if (keepalive) return say('room.forever');
  return say(destroyType === 0 ? 'room.afterActivity' : 'room.afterCreation', { time: duration(destroyTime * 60_000) });
}

/** The attributes of a room. */
function Entries({ room: { entries } }: { readonly room: RoomDetail }): JSX.Element {
  return (
    <Card title={say('room.entries', { n: number(entries.length) })}>
      {entries.length === 0 ? (
        <p class="muted">{say('room.entries.none')}</p>
      ) : (
        <ul class="lines">
          {entries.slice(0, MAX_LISTED).map(({ key, value, userId, autoDelete, setAt }) => (
            <li key={key} class="entry">
              <code class="breaks">{key}</code>
              <span class="breaks">{value}</span>
              <span class="buttons">
                {userId !== '' && <TargetChip kind="user" id={userId} />}
                {autoDelete && <Pill>{say('room.autoDelete')}</Pill>}
                <span class="muted small number">{shortTime(setAt)}</span>
              </span>
            </li>
          ))}
          <Cut count={entries.length} />
        </ul>
      )}
    </Card>
  );
}

/** The messages of a room, updated live, the newest first. */
function Feed({ chatroomId }: { readonly chatroomId: string }): JSX.Element {
  const pages = usePages(
    (after, limit) =>
      admin.listMessages({
        conversationType: 'CHATROOM',
        targetId: chatroomId,
        ...(after && { after }),
        limit,
        ...viewpoint.value,
      }),
    `feed ${chatroomId}`,
    ['command'],
  );
  return (
    <Card title={say('room.feed')}>
      <PagedList
        small
        label={say('room.feed')}
        pages={pages}
        rowHeight={58}
        row={(item, tabIndex) => <MessageLine item={item} isOpen={false} tabIndex={tabIndex} />}
        empty={<p class="muted">{say('messages.none')}</p>}
      />
    </Card>
  );
}
