import { createEmulator } from '@rongkit/emulator';

export async function start(): Promise<string> {
  const { url } = await createEmulator();
  return url;
}
