import { addressOf, go } from '../route.js';
import { admin } from './admin.js';

/** Opens a report in the emulator, and shows it. */
export async function openReportFile(file: File): Promise<void> {
  const document = new Uint8Array(await file.arrayBuffer());
  const { id, head } = await admin.openReport({ document, name: file.name.slice(0, 200) });
  go(addressOf('history', '', { report: id, at: String(head) }));
}
