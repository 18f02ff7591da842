import type { UserDetail as User, UserConversation } from '@rongkit/emulator/admin';
import type { ComponentChildren, JSX } from 'preact';
import { admin } from '../api/admin.js';
import { useAction } from '../data/use-action.js';
import { useLoad } from '../data/use-load.js';
import { usePages } from '../data/use-pages.js';
import { number, say, sayCode } from '../i18n.js';
import { Avatar } from '../parts/avatar.js';
import { Card, type Fact, Facts, Pill } from '../parts/basics.js';
import { PagedList } from '../parts/browse.js';
import { MAX_LISTED } from '../parts/cut.js';
import { ErrorBox, Show } from '../parts/error-box.js';
import { JsonView } from '../parts/json-view.js';
import { avatarKindOf, TargetChip } from '../parts/links.js';
import { addressOf, viewpoint } from '../route.js';
import { dateTime, shortTime } from '../time.js';

/** The detail of a user. */
export function UserDetail({ userId }: { readonly userId: string }): JSX.Element {
  const user = useLoad(() => admin.getUser({ userId, ...viewpoint.value }), {
    key: `user ${userId}`,
    on: ['command', 'client', 'clock'],
  });
  return (
    <Show of={user}>
      {(shown) => (
        <article class="detail fades-in" aria-label={shown.name || userId}>
          <Head user={shown} />
          <Actions user={shown} />
          <Card title={say('user.state')}>
            <Facts facts={factsOf(shown)} />
          </Card>
          <Card
            title={say('user.conversations')}
            tools={
              <>
                <a href={addressOf('undelivered', '', { user: userId })}>{say('undelivered')}</a>
                <a href={addressOf('messages', '', { user: userId })}>{say('user.messages')}</a>
              </>
            }
          >
            <Conversations userId={userId} />
          </Card>
          <Memberships user={shown} />
          <div class="columns">
            <Names title={say('user.blacklist')} ids={shown.blacklist} empty={say('user.blacklist.none')} />
            <Names
              title={say('user.whitelist')}
              ids={shown.whitelist}
              empty={say('user.whitelist.none')}
              mark={shown.whitelistMode ? <Pill tone="warn">{say('user.whitelistMode')}</Pill> : undefined}
            />
          </div>
          {isFull(shown.profile) && (
            <Card title={say('user.profile')}>
              <JsonView value={shown.profile} label={say('user.profile')} />
            </Card>
          )}
        </article>
      )}
    </Show>
  );
}

function Head({ user }: { readonly user: User }): JSX.Element {
  const { userId, name, online, blocked, deactivated, chatBanned } = user;
  return (
    <div class="detail-head">
      <Avatar id={userId} name={name} />
      <div class="detail-title">
        <h2>{name || userId}</h2>
        <code class="muted breaks">{userId}</code>
      </div>
      <div class="pills">
        <Pill tone={online ? 'good' : 'plain'}>{say(online ? 'user.online' : 'user.offline')}</Pill>
        {blocked && <Pill tone="bad">{say('user.blocked')}</Pill>}
        {chatBanned && <Pill tone="bad">{say('user.chatBanned')}</Pill>}
        {deactivated && <Pill tone="warn">{say('user.deactivated')}</Pill>}
      </div>
    </div>
  );
}

/**
 * Buttons about the user: to send as the user, to set the user online or offline, and to block or unblock the user by a
 * call of the API.
 */
function Actions({ user: { userId, blocked, online } }: { readonly user: User }): JSX.Element | null {
  const act = useAction();
  if (viewpoint.value.at !== undefined || viewpoint.value.report !== undefined) return null;
  const callOf = (endpoint: string, params: object) => addressOf('call', endpoint, { params: JSON.stringify(params) });
  return (
    <>
      <div class="buttons">
        <a class="button" href={addressOf('send', '', { from: userId })}>
          {say('user.sendAs')}
        </a>
        <button
          type="button"
          class="button"
          onClick={() => act.run(() => admin.setPresence({ userId, online: !online }))}
        >
          {say(online ? 'user.setOffline' : 'user.setOnline')}
        </button>
        {blocked ? (
          <a class="button" href={callOf('user.unBlock', { userId })}>
            {say('user.unblock')}
          </a>
        ) : (
          <a class="button" href={callOf('user.block', { userId, minute: 10 })}>
            {say('user.block')}
          </a>
        )}
      </div>
      {act.error !== undefined && <ErrorBox error={act.error} />}
    </>
  );
}

function factsOf(user: User): (Fact | false)[] {
  const { createdAt, blockedUntil, tags, tokens, mutes, friends, unread, portraitUri } = user;
  return [
    [say('user.registered'), createdAt === null ? say('user.unregistered') : dateTime(createdAt)],
    blockedUntil !== null && [say('user.blockedUntil'), dateTime(blockedUntil)],
    [say('user.unread'), number(unread)],
    friends > 0 && [say('user.friends'), number(friends)],
    [
      say('user.tokens'),
      say('user.tokenCount', { n: tokens.length, live: tokens.filter(({ isExpired }) => !isExpired).length }),
    ],
    tags.length > 0 && [say('user.tags'), tags.join(', ')],
    portraitUri !== '' && [say('user.portrait'), portraitUri],
    ...mutes.map(
      ({ kind, targetId, until }): Fact => [
        say('user.muted'),
        `${sayCode('mute', kind, kind)}${targetId && ` · ${targetId}`}${until === null ? '' : ` · ${say('until', { time: dateTime(until) })}`}`,
      ],
    ),
  ];
}

function Memberships({ user: { groups, chatrooms, ultraGroups } }: { readonly user: User }): JSX.Element | null {
  if (groups.length + chatrooms.length + ultraGroups.length === 0) return null;
  return (
    <Card title={say('user.memberOf')}>
      <div class="chips">
        {groups.map(({ groupId, name }) => (
          <TargetChip key={`g${groupId}`} kind="group" id={groupId} name={name} />
        ))}
        {chatrooms.map(({ chatroomId, name }) => (
          <TargetChip key={`r${chatroomId}`} kind="room" id={chatroomId} name={name} />
        ))}
        {ultraGroups.map(({ groupId, name }) => (
          <TargetChip key={`u${groupId}`} kind="ultra" id={groupId} name={name} />
        ))}
      </div>
    </Card>
  );
}

interface NamesProps {
  readonly title: string;
  readonly ids: readonly string[];
  readonly empty: string;
  readonly mark?: ComponentChildren;
}

function Names({ title, ids, empty, mark }: NamesProps): JSX.Element {
  return (
    <Card title={title} tools={mark}>
      {ids.length === 0 ? (
        <p class="muted">{empty}</p>
      ) : (
        <div class="chips">
          {ids.slice(0, MAX_LISTED).map((id) => (
            <TargetChip key={id} kind="user" id={id} />
          ))}
          {ids.length > MAX_LISTED && <span class="muted">{say('nMore', { n: number(ids.length - MAX_LISTED) })}</span>}
        </div>
      )}
    </Card>
  );
}

function Conversations({ userId }: { readonly userId: string }): JSX.Element {
  const pages = usePages(
    (after, limit) => admin.listUserConversations({ userId, ...(after && { after }), limit, ...viewpoint.value }),
    `conversations of ${userId}`,
    ['command', 'clock'],
  );
  return (
    <PagedList
      small
      label={say('user.conversations')}
      pages={pages}
      rowHeight={56}
      row={(item, tabIndex) => <ConversationRow userId={userId} item={item} tabIndex={tabIndex} />}
      empty={<p class="muted">{say('user.conversations.none')}</p>}
    />
  );
}

interface ConversationRowProps {
  readonly userId: string;
  readonly item: UserConversation;
  readonly tabIndex: 0 | -1;
}

function ConversationRow({ userId, item, tabIndex }: ConversationRowProps): JSX.Element {
  const { conversationType, targetId, busChannel, name, lastMessageAt, unread, pinned } = item;
  const address = addressOf('messages', '', {
    type: conversationType,
    target: targetId,
    channel: busChannel || undefined,
    user: userId,
  });
  return (
    <a class="row" href={address} tabIndex={tabIndex}>
      <Avatar kind={avatarKindOf(conversationType)} id={targetId} name={name} />
      <span class="row-main">
        <span class="row-title ellipsis">{name || targetId}</span>
        <span class="row-line ellipsis">{`${sayCode('type', conversationType, conversationType)} · ${targetId}${busChannel && ` · ${busChannel}`}`}</span>
      </span>
      <span class="row-side">
        {lastMessageAt !== null && <span class="number">{shortTime(lastMessageAt)}</span>}
        {unread > 0 && <Pill tone="good">{say('nUnread', { n: number(unread) })}</Pill>}
        {pinned && <Pill>{say('pinned')}</Pill>}
      </span>
    </a>
  );
}

function isFull(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
