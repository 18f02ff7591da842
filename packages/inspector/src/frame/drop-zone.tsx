import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { explain } from '../api/errors.js';
import { openReportFile } from '../api/reports.js';
import { say } from '../i18n.js';

/** Opens a report that is dropped on the page. */
export function DropZone(): JSX.Element | null {
  const [isOver, setOver] = useState(false);
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) openReportFile(file).catch(setError);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  if (error !== undefined) {
    const { title, advice } = explain(error);
    return (
      <dialog class="dialog" open>
        <div class="card" role="alert">
          <p class="breaks">{title}</p>
          <p class="muted">{advice}</p>
          <button type="button" class="button" onClick={() => setError(undefined)}>
            {say('close')}
          </button>
        </div>
      </dialog>
    );
  }
  return isOver ? <div class="drop">{say('report.drop')}</div> : null;
}
