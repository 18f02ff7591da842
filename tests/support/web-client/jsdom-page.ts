import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { type DOMWindow, JSDOM, VirtualConsole } from 'jsdom';
import { clientOfV2 } from './client-v2.js';
import { clientOfV4 } from './client-v4.js';
import { type Caller, drive } from './in-page.js';
import { EDITIONS, type Edition } from './web-client.js';

export interface PageOptions {
  readonly edition: Edition;
  readonly url: string;
  /** Called with each event of the client. */
  readonly tell: (name: string, payload: unknown) => void;
  /** Called with an error that a listener of the page throws. jsdom would only log the error. */
  readonly fail: (error: unknown) => void;
}

/** Page in jsdom that runs the official web client. All pages share one process, but each page has its own globals. */
export class JsdomPage {
  readonly #window: DOMWindow;
  readonly #run: Caller;

  constructor({ edition, url, tell, fail }: PageOptions) {
    const virtualConsole = new VirtualConsole();
    virtualConsole.on('jsdomError', (error: Error & { type?: string; detail?: unknown }) => {
      if (error.type === 'unhandled exception') fail(error.detail ?? error);
    });
    const page = new JSDOM('', { url, virtualConsole, runScripts: 'outside-only' });
    this.#window = page.window;
    this.#run = drive(loadClient(page, edition), tell, page.window.File as typeof File);
  }

  /** Calls a function of the client. The arguments are built inside the page, as a script of the page would build them. */
  call(method: string, args: readonly unknown[]): Promise<unknown> {
    return this.#run(method, this.#window.JSON.parse(JSON.stringify(args)) as unknown[]);
  }

  close(): void {
    this.#window.close();
  }
}

type Module = (
  exports: object,
  require: (name: string) => unknown,
  module: { exports: object },
  process: object,
) => void;

/** Compiled modules of the web clients, by file. Every page runs the modules again. */
const compiled = new Map<string, Script>();

/** The variable `process` that a bundler gives to the modules of a page. */
const BUNDLED = { env: { NODE_ENV: 'production' } };

/** Adapters by package: web clients of older generations have functions with other names. */
const ADAPTERS = {
  '@rongcloud/imlib-next': (library: unknown) => library,
  '@rongcloud/imlib-v4': clientOfV4,
  '@rongcloud/imlib-v2': clientOfV2,
};

function loadClient(page: JSDOM, edition: Edition): unknown {
  const { folder, library } = EDITIONS[edition];
  const load = (name: string, from: string | URL): unknown => {
    const file = createRequire(from).resolve(name);
    if (file.endsWith('.json')) return JSON.parse(readFileSync(file, 'utf8'));
    const module = { exports: {} };
    const run = compile(file).runInContext(page.getInternalVMContext()) as Module;
    run(module.exports, (each) => load(each, file), module, BUNDLED);
    return module.exports;
  };
  return ADAPTERS[library](load(library, new URL(`../../web-clients/${folder}/`, import.meta.url)));
}

function compile(file: string): Script {
  const known = compiled.get(file);
  if (known) return known;
  const source = `(function (exports, require, module, process) {${readFileSync(file, 'utf8')}\n})`;
  const script = new Script(source, { filename: file });
  compiled.set(file, script);
  return script;
}
