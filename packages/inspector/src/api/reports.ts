import { addressOf, go } from '../route.js';
import { admin } from './admin.js';

let opened = 0;

/** Opens a report in the emulator, and shows it, unless another one was chosen meanwhile. */
export async function openReportFile(file: File): Promise<void> {
  const turn = ++opened;
  const document = new Uint8Array(await file.arrayBuffer());
  const { id, head } = await admin.openReport({ document, name: file.name.slice(0, 200) });
  if (turn === opened) go(addressOf('history', '', { report: id, at: String(head) }));
}
