import { createServer } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { start } from 'egg';
import { expectCallbacks, must, startScene } from './expect-callbacks.mjs';

const scene = await startScene();
globalThis.credentials = scene.emulator.credentials;
globalThis.archive = scene.archive;
const app = await start({ baseDir: path.resolve('app'), mode: 'single', env: 'unittest' });
const server = createServer(app.callback());
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${server.address().port}`;
await expectCallbacks(scene, url);
const { token } = await (await fetch(`${url}/login`)).json();
must(typeof token === 'string', 'there is no token');
await app.close();
process.exit();
