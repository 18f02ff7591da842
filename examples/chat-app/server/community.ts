import { createHash } from 'node:crypto';
import { type RongCloud, textMessage } from 'rongkit';
import { ANNOUNCEMENT, GROUP, PEOPLE, type Person, type Place, ROOM } from './cast.js';

/** Directory of the users, groups and rooms that a user can write to. */
export interface Directory {
  readonly people: readonly Person[];
  readonly groups: readonly (Place & { readonly members: number })[];
  readonly rooms: readonly Place[];
}

/** The users, the group and the room of the app. The service cannot list users, so the app keeps the list. */
export class Community {
  readonly #rong: RongCloud;
  readonly #people = new Map(PEOPLE.map((person) => [person.id, person]));

  constructor(rong: RongCloud) {
    this.#rong = rong;
  }

  /** Creates the users, a group with a first message, and a chatroom with an announcement. */
  async open(): Promise<void> {
    const rong = this.#rong;
    for (const { id, name } of PEOPLE) await rong.user.getToken({ userId: id, name });
    await rong.group.create({ userId: PEOPLE.map(({ id }) => id), groupId: GROUP.id, groupName: GROUP.name });
    await rong.chatroom.createNew({ chatroomId: ROOM.id });
    await rong.chatroom.addKeepalive({ chatroomId: ROOM.id });
    await rong.chatroom.setEntry({
      chatroomId: ROOM.id,
      userId: 'xiaoyu',
      key: ANNOUNCEMENT,
      value: '今晚主题：山里的声音 🌲 Tonight: sounds of the mountains',
      autoDelete: false,
    });
    const hello = textMessage('周六去哪儿爬山？🥾 Where do we hike on Saturday?');
    await rong.message.publishGroup({ fromUserId: 'xiaoyu', toGroupId: GROUP.id, ...hello });
  }

  /**
   * Logs a user in by name, and returns the user with a token. For an unknown name, creates a user who joins the group.
   */
  async welcome(name: string): Promise<Person & { readonly token: string }> {
    const person = this.#named(name);
    const { token } = await this.#rong.user.getToken({ userId: person.id, name: person.name });
    if (!this.#people.has(person.id)) {
      await this.#rong.group.join({ userId: person.id, groupId: GROUP.id, groupName: GROUP.name });
      this.#people.set(person.id, person);
    }
    return { ...person, token };
  }

  async directory(): Promise<Directory> {
    const { users } = await this.#rong.group.queryUser({ groupId: GROUP.id });
    return { people: [...this.#people.values()], groups: [{ ...GROUP, members: users.length }], rooms: [ROOM] };
  }

  /**
   * The user with this name, or a new user. A new user's id is a hash of the name, because ids allow fewer characters
   * than names.
   */
  #named(name: string): Person {
    const same = (person: Person) => person.id === name || person.name.toLowerCase() === name.toLowerCase();
    const known = [...this.#people.values()].find(same);
    return known ?? { id: `guest-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`, name };
  }
}
