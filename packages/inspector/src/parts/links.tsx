import type { JSX } from 'preact';
import { addressOf } from '../route.js';
import { Avatar, type AvatarKind } from './avatar.js';

const PAGES = { user: 'users', group: 'groups', room: 'rooms', ultra: 'ultra-groups' } as const;

interface TargetProps {
  readonly kind: AvatarKind;
  readonly id: string;
  readonly name?: string | undefined;
}

/** A chip with the name of a user, group or room. It links to the page of that user, group or room. */
export function TargetChip({ kind, id, name }: TargetProps): JSX.Element {
  return (
    <a class="chip" href={addressOf(PAGES[kind], id)}>
      <Avatar small kind={kind} id={id} name={name || id} />
      <span class="ellipsis">{name || id}</span>
    </a>
  );
}

const KINDS: Readonly<Record<string, AvatarKind>> = {
  PRIVATE: 'user',
  SYSTEM: 'user',
  GROUP: 'group',
  DISCUSSION: 'group',
  CHATROOM: 'room',
  ULTRAGROUP: 'ultra',
};

export function avatarKindOf(conversationType: string): AvatarKind {
  return KINDS[conversationType] ?? 'user';
}

/** A link to the user, group or room that a message went to. */
export function ConversationTarget(props: {
  readonly conversationType: string;
  readonly targetId: string;
}): JSX.Element {
  const { conversationType, targetId } = props;
  if (targetId === '') return <>—</>;
  return <TargetChip kind={avatarKindOf(conversationType)} id={targetId} />;
}
