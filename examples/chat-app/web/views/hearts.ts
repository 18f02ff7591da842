import { h } from '../dom.js';

/** Lets a heart rise, unless one asked for less motion. */
export function heart(over: HTMLElement): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const element = h('span', { class: 'flying-heart', 'aria-hidden': 'true' }, '❤️');
  element.style.setProperty('--drift', `${Math.round(Math.random() * 60 - 30)}px`);
  element.addEventListener('animationend', () => element.remove());
  over.append(element);
}

/** Takes those away that still rise, since one looks at another conversation now. */
export function stopHearts(over: HTMLElement): void {
  for (const element of over.querySelectorAll('.flying-heart')) element.remove();
}
