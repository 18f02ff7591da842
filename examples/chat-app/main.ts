/** A small chat app: `npm run chat-app`, then open the two links side by side. */
import { parseArgs } from 'node:util';
import { startChatApp } from './server/start.js';

const DEFAULT_PORT = 8700;

function portOf(args: readonly string[]): number {
  const { port = String(DEFAULT_PORT) } = parseArgs({ args: [...args], options: { port: { type: 'string' } } }).values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw new Error(`--port must be from 0 to 65535, not ${port}.`);
  return Number(port);
}

async function main(): Promise<void> {
  const app = await startChatApp(portOf(process.argv.slice(2)));
  const stop = () => {
    process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
    app.close().then(() => process.exit(0), fail);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  console.log('A chat app on the RongKit emulator. Open both side by side:\n');
  console.log(`  Alice  http://127.0.0.1:${app.port}/?as=alice`);
  // Another host name gives Bob a separate storage in the same browser.
  console.log(`  Bob    http://localhost:${app.port}/?as=bob\n`);
  console.log('Ctrl-C ends it.');
}

function fail(error: unknown): void {
  const { code, message, port } = error as NodeJS.ErrnoException & { port?: number };
  console.error(code === 'EADDRINUSE' ? `Port ${port} is taken. Choose another with --port.` : message);
  process.exitCode = 1;
}

await main().catch(fail);
