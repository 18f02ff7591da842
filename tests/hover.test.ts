import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LanguageServer } from './support/language-server.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILE = path.join(ROOT, 'examples/hovered.ts');

/** The program in the editor. A comment with a name marks each word to hover. */
const SOURCE = `
import { RongCloud, textMessage } from 'rongkit';
const rong = new RongCloud();
rong./*user*/user./*getToken*/getToken({ /*userId*/userId: 'u1', /*name*/name: 'Ann' });
rong.message./*publishPrivate*/publishPrivate({ fromUserId: 'u1', /*toUserId*/toUserId: 'u2', .../*textMessage*/textMessage('hi') });
rong.user./*block*/block(/*arguments*/{ userId: 'u1', /*minute*/minute: 1 });
const joined = await rong.group.join({ userId: 'u1', /*groupId*/groupId: 'g1', /*bindNotifyMsg*/bindNotifyMsg: true });
joined./*messageUID*/messageUID;
joined./*code*/code;
`;

/** A part of the documentation that an editor shows for a word. */
const SHOWN: readonly (readonly [word: string, documentation: string])[] = [
  ['user', 'tokens'],
  ['getToken', 'Registers a user and returns the token'],
  ['publishPrivate', 'Sends a one-to-one message'],
  ['block', 'keeps them from connecting'],
  ['textMessage', 'RC:TxtMsg'],
  ['userId', 'At most 64 bytes.'],
  ['name', 'At most 64 characters.'],
  ['toUserId', 'At most 1,000 items, each at most 64 bytes.'],
  ['minute', 'From 1 to 43200.'],
  ['groupId', 'At most 64 characters.'],
  // A field of a shared interface, which the interface of the parameters extends.
  ['bindNotifyMsg', 'Default: `false`.'],
  ['messageUID', 'Id of the notice message'],
  ['code', '200 on success'],
];

describe('an editor on TypeScript 7', () => {
  const server = new LanguageServer(path.join(ROOT, 'node_modules/typescript7/bin/tsc'), ['--lsp', '--stdio'], ROOT);

  beforeAll(async () => {
    await server.initialize(ROOT);
    server.open(FILE, SOURCE);
  });

  afterAll(() => server.close());

  test.each(SHOWN)('shows the documentation of %s', async (word, documentation) => {
    expect(await server.hover(FILE, SOURCE, positionOf(word))).toContain(documentation);
  });
});

describe('an editor on TypeScript 6', () => {
  const service = ts.createLanguageService(newHost());

  test.each(SHOWN)('shows the documentation of %s', (word, documentation) => {
    const info = service.getQuickInfoAtPosition(FILE, positionOf(word));
    expect(ts.displayPartsToString(info?.documentation)).toContain(documentation);
  });

  test('shows what a method throws and where its facts come from', () => {
    const { tags = [] } = service.getQuickInfoAtPosition(FILE, positionOf('getToken')) ?? {};
    expect(tags.map(({ name }) => name)).toEqual(expect.arrayContaining(['param', 'throws', 'see', 'example']));
  });

  test('shows the parameters of a method while it is typed', () => {
    const help = service.getSignatureHelpItems(FILE, positionOf('arguments'), {});
    const documentation = help?.items[0]?.parameters.map((each) => ts.displayPartsToString(each.documentation));
    expect(documentation).toEqual([
      expect.stringContaining('UserBlockParams'),
      expect.stringContaining('timeout, signal and request id'),
    ]);
  });
});

function positionOf(marker: string): number {
  const mark = `/*${marker}*/`;
  return SOURCE.indexOf(mark) + mark.length;
}

/** The files of the repository, and the program that is being typed. */
function newHost(): ts.LanguageServiceHost {
  const config = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const read = (file: string) => (file === FILE ? SOURCE : readFileSync(file, 'utf8'));
  return {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [FILE],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const isThere = file === FILE || ts.sys.fileExists(file);
      return isThere ? ts.ScriptSnapshot.fromString(read(file)) : undefined;
    },
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === FILE || ts.sys.fileExists(file),
    readFile: (file) => read(file),
    directoryExists: ts.sys.directoryExists,
  };
}
