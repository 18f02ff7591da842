import { addressOf, go } from '../route.js';
import type { Report } from './types.js';

/** Opens a report in the emulator, and shows it. */
export async function openReportFile(file: File): Promise<void> {
  const response = await fetch(`./reports?name=${encodeURIComponent(file.name.slice(0, 200))}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: file,
  });
  const answer = (await response.json()) as Report & { readonly error?: string };
  if (!response.ok) throw Object.assign(new Error(answer.error), { status: response.status });
  go(addressOf('history', '', { report: answer.id, at: String(answer.head) }));
}
