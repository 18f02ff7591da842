import { addressOf, go } from '../route.js';
import { admin } from './admin.js';

let opened = 0;

/** Opens a report in the emulator, and shows the report unless the user has chosen another one in the meantime. */
export async function openReportFile(file: File): Promise<void> {
  const turn = ++opened;
  const document = new Uint8Array(await file.arrayBuffer());
  const { id, head } = await admin.openReport({ document, name: file.name.slice(0, 200) });
  if (turn === opened) go(addressOf('history', '', { report: id, at: String(head) }));
}
