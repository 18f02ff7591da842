import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

const PAGE = readFileSync(new URL('../docs/callbacks.md', import.meta.url), 'utf8');
const [, SECTION = ''] = /^## Sign a call\n(.*?)^## /ms.exec(PAGE) ?? [];
const ADDRESS = 'http://127.0.0.1:8600';

/** A program around the sample of a language. It issues a token for the user `u1`, and prints the answer or the token. */
interface Language {
  readonly command: string;
  readonly version: string;
  readonly file: string;
  readonly program?: (sample: string) => string;
  readonly run: (file: string) => readonly string[];
}

const languages: Readonly<Record<string, Language>> = {
  sh: { command: 'sh', version: '-c', file: 'call.sh', run: (file) => ['-e', file] },
  python: { command: 'python3', version: '--version', file: 'call.py', run: (file) => [file] },
  php: {
    command: 'php',
    version: '--version',
    file: 'call.php',
    program: (sample) => `<?php\n${sample}\n`,
    run: (file) => [file],
  },
  go: {
    command: 'go',
    version: 'version',
    file: 'call.go',
    program: (sample) => `package main

import (
	"crypto/rand"
	"crypto/sha1"
	"encoding/hex"
	"io"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"
)

${sample}

func main() {
	answer, err := call("/user/getToken.json", url.Values{"userId": {"u1"}, "name": {"Ann"}}, "my-key", "my-secret")
	if err != nil {
		panic(err)
	}
	io.Copy(os.Stdout, answer.Body)
}
`,
    run: (file) => ['run', file],
  },
  java: {
    command: 'java',
    version: '-version',
    file: 'Call.java',
    program: (sample) => `import static java.nio.charset.StandardCharsets.UTF_8;
import java.net.URI;
import java.net.http.*;
import java.security.*;
import java.util.*;

class Call {
${sample}
    public static void main(String[] none) throws Exception {
        System.out.println(call("/user/getToken.json", "userId=u1&name=Ann", "my-key", "my-secret"));
    }
}
`,
    run: (file) => [file],
  },
};

let emulator: Emulator;

beforeAll(async () => {
  emulator = await createEmulator({ appKey: 'my-key', appSecret: 'my-secret' });
});

afterAll(() => emulator.close());

/** Runs a program to its end while the emulator of this process answers. */
function outputOf(command: string, args: readonly string[], folder: string): Promise<string> {
  const env = { ...process.env, GOCACHE: folder, GOFLAGS: '-mod=mod', HOME: folder };
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(output) : reject(new Error(`${code}: ${output}${errors}`))));
  });
}

function samplesIn(name: string): string[] {
  return Array.from(SECTION.matchAll(new RegExp(`^\`\`\`${name}\n(.*?)^\`\`\`$`, 'gms')), ([, sample = '']) => sample);
}

function fileOf(file: string, text: string): { folder: string; source: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'rongkit-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const source = path.join(folder, file);
  writeFileSync(source, text.replaceAll(ADDRESS, emulator.url));
  return { folder, source };
}

describe.each(Object.entries(languages))('the call in %s', (name, { command, version, file, program, run }) => {
  const hasLanguage =
    spawnSync(command, name === 'sh' ? ['-c', 'curl --version && openssl version'] : [version]).status === 0;

  test.skipIf(!hasLanguage)(`is signed, and issues a token (needs ${command})`, async () => {
    const [sample = ''] = samplesIn(name);
    expect(sample.split('\n').length).toBeLessThan(22);
    const { folder, source } = fileOf(file, program?.(sample) ?? sample);
    await emulator.reset();
    const output = await outputOf(command, run(source), folder);
    const { tokens } = (await (await fetch(`${emulator.url}/_rongkit/users/u1`)).json()) as { tokens: object[] };
    expect(tokens).toHaveLength(1);
    expect(output).toMatch(/@/);
    expect(emulator.requests()).toMatchObject([{ path: '/user/getToken.json', code: 200, hint: null }]);
  });
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

test.skipIf(!hasPython)('the call in python sends a dict as JSON, and raises the reason of a refusal', async () => {
  const [sample = ''] = samplesIn('python');
  const program = `${sample}
message = {"fromUserId": "u1", "toUserId": ["u2", "u3"], "objectName": "RC:TxtMsg", "content": {"content": "你好 & {}"}}
call("/message/private/publish.json", message)
try:
    call("/user/getToken.json", {})
except RuntimeError as error:
    print(error)
`;
  const { folder, source } = fileOf('send.py', program);
  await emulator.reset();
  const output = await outputOf('python3', [source], folder);
  for (const userId of ['u2', 'u3']) {
    expect(emulator.inbox(userId).map(({ content }) => JSON.parse(content))).toEqual([{ content: '你好 & {}' }]);
  }
  expect(output).toMatch(/^\/user\/getToken\.json: \{.*'code': 1002, 'errorMessage': 'userId is required\.'/m);
});

test('the page says where the mistake in a signature is told', async () => {
  const [, command = ''] = samplesIn('sh');
  await emulator.reset();
  const headers = { 'App-Key': 'my-key', Nonce: '1', Timestamp: '1' };
  const answer = await fetch(`${emulator.url}/user/getToken.json`, { method: 'POST', headers, body: 'userId=u1' });
  expect([answer.status, await answer.json()]).toEqual([401, expect.objectContaining({ code: 1004 })]);
  const other = await fetch(`${emulator.url}/user/getToken.json`, { method: 'POST', headers: { 'App-Key': 'other' } });
  expect([other.status, await other.json()]).toEqual([400, expect.objectContaining({ code: 1002 })]);
  const { folder, source } = fileOf('hints.sh', command);
  expect(await outputOf('sh', [source], folder)).toBe(
    '"hint":"There is no Signature header."\n"hint":"The App-Key header is not the app key of this emulator."\n',
  );
});
