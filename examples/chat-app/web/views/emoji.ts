import { button, h } from '../dom.js';

const EMOJI = [
  ...('😀😂🥹😊😍😘😎🤔😭😡👍👏🙏💪👋🎉❤️🔥🌹🎁☕🍜🥾🌲🌧️🌈🐱🐼🚀✨'.match(/\p{Extended_Pictographic}\ufe0f?/gu) ?? []),
];

/** Creates a small table of emoji. Calls `pick` with the chosen emoji. */
export function emojiTable(label: string, pick: (emoji: string) => void): HTMLElement {
  const buttons = EMOJI.map((emoji) => button({ class: 'emoji' }, emoji, () => pick(emoji)));
  return h('div', { class: 'emoji-table', role: 'group', 'aria-label': label }, ...buttons);
}
