import { h } from '../dom.js';

/** Shows a rising heart, unless the user prefers reduced motion. */
export function heart(over: HTMLElement): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const element = h('span', { class: 'flying-heart', 'aria-hidden': 'true' }, '❤️');
  element.style.setProperty('--drift', `${Math.round(Math.random() * 60 - 30)}px`);
  element.addEventListener('animationend', () => element.remove());
  over.append(element);
}

/** Removes rising hearts when another conversation is opened. */
export function stopHearts(over: HTMLElement): void {
  for (const element of over.querySelectorAll('.flying-heart')) element.remove();
}
