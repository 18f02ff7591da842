import type { ComponentType } from 'preact';
import type { Word } from '../i18n.js';
import type { IconName } from '../parts/icon.js';
import { CallPage } from './call.js';
import { CallbacksPage } from './callbacks.js';
import { ClientsPage } from './clients.js';
import { ClockPage } from './clock.js';
import { FaultsPage } from './faults.js';
import { GroupsPage } from './groups.js';
import { HistoryPage } from './history.js';
import { LimitsPage } from './limits.js';
import { MessagesPage } from './messages.js';
import { OverviewPage } from './overview.js';
import { PushesPage } from './pushes.js';
import { ReportsPage } from './reports.js';
import { RequestsPage } from './requests.js';
import { RoomsPage } from './rooms.js';
import { SendPage } from './send.js';
import { UltraGroupsPage } from './ultra-groups.js';
import { UndeliveredPage } from './undelivered.js';
import { UsersPage } from './users.js';

export interface PageEntry {
  /** The first segment of the page address, such as `users`. */
  readonly id: string;
  readonly word: Word;
  readonly icon: IconName;
  readonly view: ComponentType;
  /** Whether the page always shows the live emulator, even while a past state is chosen. */
  readonly isOfNow?: true;
}

/** All pages, as the navigation groups them. */
export const PAGE_GROUPS: readonly { readonly word: Word | undefined; readonly pages: readonly PageEntry[] }[] = [
  {
    word: undefined,
    pages: [{ id: 'overview', word: 'overview', icon: 'overview', view: OverviewPage, isOfNow: true }],
  },
  {
    word: 'nav.data',
    pages: [
      { id: 'users', word: 'users', icon: 'user', view: UsersPage },
      { id: 'groups', word: 'groups', icon: 'group', view: GroupsPage },
      { id: 'rooms', word: 'rooms', icon: 'room', view: RoomsPage },
      { id: 'ultra-groups', word: 'ultraGroups', icon: 'ultra', view: UltraGroupsPage },
      { id: 'messages', word: 'messages', icon: 'message', view: MessagesPage },
      { id: 'undelivered', word: 'undelivered', icon: 'undelivered', view: UndeliveredPage, isOfNow: true },
    ],
  },
  {
    word: 'nav.traffic',
    pages: [
      { id: 'requests', word: 'requests', icon: 'request', view: RequestsPage, isOfNow: true },
      { id: 'clients', word: 'clients', icon: 'client', view: ClientsPage, isOfNow: true },
      { id: 'callbacks', word: 'callbacks', icon: 'callback', view: CallbacksPage, isOfNow: true },
      { id: 'pushes', word: 'pushes', icon: 'push', view: PushesPage, isOfNow: true },
    ],
  },
  {
    word: 'nav.act',
    pages: [
      { id: 'call', word: 'call', icon: 'call', view: CallPage, isOfNow: true },
      { id: 'send', word: 'sendAs', icon: 'send', view: SendPage, isOfNow: true },
    ],
  },
  {
    word: 'nav.control',
    pages: [
      { id: 'clock', word: 'clock', icon: 'clock', view: ClockPage, isOfNow: true },
      { id: 'faults', word: 'faults', icon: 'fault', view: FaultsPage, isOfNow: true },
      { id: 'limits', word: 'limits', icon: 'limit', view: LimitsPage, isOfNow: true },
      { id: 'history', word: 'history', icon: 'history', view: HistoryPage },
      { id: 'reports', word: 'reports', icon: 'file', view: ReportsPage, isOfNow: true },
    ],
  },
];

export const PAGES: readonly PageEntry[] = PAGE_GROUPS.flatMap(({ pages }) => pages);

export function pageOf(id: string): PageEntry | undefined {
  return PAGES.find((each) => each.id === id);
}
