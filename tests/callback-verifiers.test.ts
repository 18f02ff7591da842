import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createEmulator } from '@rongkit/emulator';
import { RongCloud, textMessage } from 'rongkit';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';

const PAGE = readFileSync(new URL('../docs/callbacks.md', import.meta.url), 'utf8');
const [, SECTION = ''] = PAGE.split('## Check the signature\n');
const SECRET = 'my-secret';

/** A program around the verifier of docs/callbacks.md. It prints a line for each query string among its arguments. */
interface Language {
  readonly command: string;
  readonly version: string;
  readonly file: string;
  readonly program: (verifier: string) => string;
  readonly run: (file: string) => readonly string[];
}

const languages: Readonly<Record<string, Language>> = {
  python: {
    command: 'python3',
    version: '--version',
    file: 'verify.py',
    program: (verifier) => `${verifier}
import sys, urllib.parse
for query in sys.argv[1:]:
    print("true" if verify(dict(urllib.parse.parse_qsl(query)), "${SECRET}") else "false")
`,
    run: (file) => [file],
  },
  php: {
    command: 'php',
    version: '--version',
    file: 'verify.php',
    // The store that PHP has for all requests of a server is not part of each PHP.
    program: (verifier) => `<?php
if (!function_exists('apcu_add')) {
    function apcu_add(string $key): bool
    {
        static $seen = [];
        [$isNew, $seen[$key]] = [!isset($seen[$key]), true];
        return $isNew;
    }
}
${verifier}
foreach (array_slice($argv, 1) as $query) {
    parse_str($query, $parsed);
    echo verify($parsed, '${SECRET}') ? 'true' : 'false', "\\n";
}
`,
    run: (file) => [file],
  },
  go: {
    command: 'go',
    version: 'version',
    file: 'verify.go',
    program: (verifier) => `package main

import (
	"crypto/sha1"
	"crypto/subtle"
	"encoding/hex"
	"fmt"
	"net/url"
	"os"
	"regexp"
	"strconv"
	"sync"
	"time"
)

${verifier}

func main() {
	for _, query := range os.Args[1:] {
		values, _ := url.ParseQuery(query)
		fmt.Println(verify(values, "${SECRET}", 5*time.Minute))
	}
}
`,
    run: (file) => ['run', file],
  },
  java: {
    command: 'java',
    version: '-version',
    file: 'Verify.java',
    program: (verifier) => `import static java.nio.charset.StandardCharsets.UTF_8;
import java.net.URLDecoder;
import java.security.*;
import java.time.Duration;
import java.util.*;

class Verify {
${verifier}
    public static void main(String[] queries) throws Exception {
        for (String query : queries) {
            Map<String, String> values = new HashMap<>();
            for (String pair : query.split("&")) {
                String[] parts = pair.split("=", 2);
                values.put(parts[0], parts.length > 1 ? URLDecoder.decode(parts[1], UTF_8) : "");
            }
            System.out.println(verify(values, "${SECRET}", Duration.ofMinutes(5)));
        }
    }
}
`,
    run: (file) => [file],
  },
};

/** The query string of a callback that the emulator has sent. */
async function sentQuery(): Promise<string> {
  const queries: string[] = [];
  const server = createServer((request, response) => {
    queries.push(request.url?.split('?')[1] ?? '');
    request.resume().on('end', () => response.end());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const callbacks = { url: `http://127.0.0.1:${port}/rongcloud`, 'message.route': { serverMessages: true } };
  const emulator = await createEmulator({ appSecret: SECRET, callbacks });
  const rong = new RongCloud(emulator.credentials);
  await rong.message.publishPrivate({ fromUserId: 'ann', toUserId: 'bob', ...textMessage('hi') });
  await emulator.callbacks.settled();
  rong.close();
  await emulator.close();
  server.closeAllConnections();
  server.close();
  return queries[0] ?? '';
}

function signed(timestamp: string, nonce = 'n', secret = SECRET): string {
  const signature = createHash('sha1')
    .update(secret + nonce + timestamp)
    .digest('hex');
  return new URLSearchParams({ nonce, timestamp, signature }).toString();
}

let sent = '';

beforeAll(async () => {
  sent = await sentQuery();
});

describe.each(Object.entries(languages))('the verifier in %s', (name, { command, version, file, program, run }) => {
  const hasLanguage = spawnSync(command, [version]).status === 0;

  test.skipIf(!hasLanguage)(`takes what the emulator sends, and nothing else (needs ${command})`, () => {
    const [, verifier = ''] = new RegExp(`\`\`\`${name}\n([^\`]*(?:\`[^\`]+\`[^\`]*)*?)\n\`\`\`\n`).exec(SECTION) ?? [];
    expect(verifier.split('\n').length).toBeLessThan(25);
    const folder = mkdtempSync(path.join(tmpdir(), 'rongkit-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const source = path.join(folder, file);
    writeFileSync(source, program(verifier));
    const now = Date.now();
    const queries: readonly (readonly [query: string, isTaken: boolean])[] = [
      [sent, true],
      [signed(String(now)), true],
      [signed(String(now), '你好 +&'), true],
      [signed(String(now), 'n', 'other'), false],
      [signed(String(now - 600_000)), false],
      [signed(String(now + 600_000)), false],
      // Digits moved from the timestamp to the nonce leave the signature as it is.
      [signed(String(now).slice(1), `n${String(now)[0]}`), false],
      [signed(`${now}\n`), false],
      [signed('abc'), false],
      [signed(''), false],
      [sent.replace(/signature=../, 'signature=zz'), false],
      [sent.replace(/&?signature=[^&]*/, ''), false],
      ['nonce=a', false],
      ['x', false],
      // A replay: a signature that was seen before.
      [sent, false],
      [signed(String(now)), false],
    ];
    const env = { ...process.env, GOCACHE: folder, GOFLAGS: '-mod=mod', HOME: folder };
    const { stdout, stderr } = spawnSync(command, [...run(source), ...queries.map(([query]) => query)], { env });
    expect(stdout.toString().trim().split('\n'), stderr.toString()).toEqual(queries.map(([, taken]) => String(taken)));
  });
});
