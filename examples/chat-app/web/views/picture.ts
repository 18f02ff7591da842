import { button, h, on } from '../dom.js';
import type { Say } from '../i18n.js';
import type { ChatMessage, Picture } from '../state.js';
import { icon } from './icons.js';

/**
 * Creates the thumbnail of a picture, which opens the original picture. While the picture is being sent, the thumbnail
 * shows the progress of the upload.
 */
export function pictureView({ id, status, picture }: ChatMessage, say: Say): HTMLElement {
  if (!picture) return h('p', { class: 'bubble' }, say('picture'));
  const { thumbnail, width, height } = picture;
  const image = h('img', { src: thumbnail, alt: say('picture'), width, height });
  const thumb = button({ class: 'picture', 'aria-label': say('openPicture') }, image, () => openPicture(picture, say));
  const progress =
    status === 'sending' && h('progress', { max: 100, value: 0, 'data-id': id, 'aria-label': say('sending') });
  return h('div', { class: 'picture-frame' }, thumb, progress);
}

/** Updates the shown progress of an upload in place, because a new row for each step would load the picture again. */
export function showProgress(list: HTMLElement, id: string, percent: number): void {
  const bar = list.querySelector<HTMLProgressElement>(`progress[data-id="${id}"]`);
  if (bar) bar.value = percent;
}

function openPicture({ url }: Picture, say: Say): void {
  const image = h('img', { src: url, alt: say('picture') });
  const close = button({ class: 'tool', 'aria-label': say('close') }, icon('close'), () => viewer.close());
  const viewer = on(h('dialog', { class: 'viewer', 'aria-label': say('picture') }, image, close), {
    click: ({ target }) => {
      if (target === viewer) viewer.close();
    },
    close: () => viewer.remove(),
  });
  on(image, { error: () => image.replaceWith(h('p', {}, say('pictureGone'))) });
  document.body.append(viewer);
  viewer.showModal();
}
