import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { explain } from '../api/errors.js';
import { cancelOpening, opening, openReportFile } from '../api/reports.js';
import { number, say } from '../i18n.js';

const MB = 1024 * 1024;

/** The progress of a report that is being opened. */
function Progress(): JSX.Element | null {
  const now = opening.value;
  if (!now) return null;
  const { name, size, sent } = now;
  const isSent = sent >= size;
  const inMb = (bytes: number) => number(Math.ceil(bytes / MB));
  return (
    <dialog class="dialog" open>
      <div class="card">
        <p class="breaks" role="status">
          {say(isSent ? 'report.reading' : 'report.opening', { name })}
        </p>
        <progress aria-label={say('report.open')} {...(!isSent && { max: size, value: sent })} />
        <p class="muted small number">{`${inMb(sent)} / ${inMb(size)} MB`}</p>
        <button type="button" class="button" onClick={cancelOpening}>
          {say('cancel')}
        </button>
      </div>
    </dialog>
  );
}

/** Shows a dialog above the page, so that it has the focus and Esc closes it. */
function showModal(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal();
}

/** Opens a report file that is dropped on the page, and shows the progress. */
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
      setError(undefined);
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
    const { title, detail, advice } = explain(error);
    return (
      <dialog class="dialog" ref={showModal} onClose={() => setError(undefined)} aria-label={say('report.open')}>
        <div class="card" role="alert">
          <p>{title}</p>
          {detail !== undefined && (
            <p class="breaks" lang="en">
              {detail}
            </p>
          )}
          <p class="muted">{advice}</p>
          <button type="button" class="button" onClick={() => setError(undefined)}>
            {say('close')}
          </button>
        </div>
      </dialog>
    );
  }
  return isOver ? <div class="drop">{say('report.drop')}</div> : <Progress />;
}
