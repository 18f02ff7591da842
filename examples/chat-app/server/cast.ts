/** User of the app. This file has the users, the group and the room that exist when the app starts. */

export interface Person {
  readonly id: string;
  readonly name: string;
}

export interface Place {
  readonly id: string;
  readonly name: string;
}

export const PEOPLE: readonly Person[] = [
  { id: 'alice', name: 'Alice' },
  { id: 'bob', name: 'Bob' },
  { id: 'xiaoyu', name: '林小雨' },
  { id: 'alexandria', name: 'Alexandria Montgomery-Fitzgerald' },
];

export const GROUP: Place = { id: 'hikers', name: '周末徒步 Weekend hikers' };

export const ROOM: Place = { id: 'night-radio', name: '深夜电台 Night radio' };

/** Name of the chatroom attribute that holds the announcement of the room. */
export const ANNOUNCEMENT = 'announcement';
