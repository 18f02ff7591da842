import { h, on } from '../dom.js';
import type { Say } from '../i18n.js';

/** Accepts files that are dropped on an element. Highlights the element while files are dragged over it. */
export class DropZone {
  readonly element = h('p', { class: 'drop-here', hidden: true });

  constructor(area: HTMLElement, take: (files: readonly File[]) => void) {
    const show = (isShown: boolean) => {
      this.element.hidden = !isShown;
    };
    on(area, {
      dragover: (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        show(true);
      },
      dragleave: ({ relatedTarget }) => show(relatedTarget instanceof Node && area.contains(relatedTarget)),
      drop: (event) => {
        show(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length === 0) return;
        event.preventDefault();
        take(files);
      },
    });
  }

  show(say: Say): void {
    this.element.textContent = say('dropHere');
  }
}
