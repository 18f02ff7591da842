import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../tests/support/browser.js';
import { type Child, startChild } from './child.js';
import { median, type Row } from './measure.js';

const USERS = 100_000;
const BARS = { firstViewMs: 300, frameMs: 50, floodMb: 20 };
const FLOOD_MS = 10_000;
const EVENTS_A_SECOND = 10_000;
const SCROLLED = 300;

/**
 * Measures the inspector of an emulator with 100,000 users and many messages: its first view, scrolling through all users,
 * the memory of the page during a flood of events, and a report of everything.
 */
export async function measureInspector(rounds: number, messages: number): Promise<Row[]> {
  const script = ['--max-old-space-size=8000', '--import', 'tsx', 'bench/servers/inspector.ts'];
  const server = await startChild([...script, String(USERS), String(messages)]);
  const browser = await launchBrowser();
  try {
    const beside = `with ${USERS} users and ${messages} messages`;
    return [
      await measureFirstView(browser, server.url, rounds, beside),
      await measureScrolling(browser, server.url, beside),
      await measureFlood(browser, server),
      ...(await measureReport(server.url, beside)),
    ];
  } finally {
    await browser.close();
    server.stop();
  }
}

async function measureFirstView(browser: Browser, url: string, rounds: number, beside: string): Promise<Row> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const page = await browser.newPage();
    await page.goto('about:blank');
    const startedAt = performance.now();
    await page.goto(`${url}/_rongkit/`, { waitUntil: 'commit' });
    await page.locator('.tile-number').first().waitFor();
    if (round > 0) times.push(performance.now() - startedAt);
    await page.close();
  }
  return barRow(`inspector, first view ${beside}`, median(times), BARS.firstViewMs);
}

async function measureScrolling(browser: Browser, url: string, beside: string): Promise<Row> {
  const page = await browser.newPage();
  await page.goto(`${url}/_rongkit/#/users`);
  await page.locator('.virtual-row a').first().waitFor();
  const gaps = await page.evaluate(scroll, SCROLLED);
  await page.close();
  return barRow(`inspector, the longest of ${SCROLLED} frames of scrolling ${beside}`, Math.max(...gaps), BARS.frameMs);
}

/** Scrolls a list for a number of frames, and returns the times between them. Runs in the page. */
async function scroll(frames: number): Promise<number[]> {
  const box = document.querySelector('.virtual');
  const gaps: number[] = [];
  let before = 0;
  for (let frame = 0; frame <= frames; frame++) {
    box?.scrollBy(0, 400);
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    if (frame > 0) gaps.push(now - before);
    before = now;
  }
  return gaps;
}

async function measureFlood(browser: Browser, server: Child): Promise<Row> {
  const page = await browser.newPage();
  await page.goto(`${server.url}/_rongkit/`);
  await page.locator('.dot-live').waitFor();
  const session = await page.context().newCDPSession(page);
  process.kill(server.pid, 'SIGUSR2');
  await delay(FLOOD_MS / 5);
  const early = await heapOf(page, session);
  await delay(FLOOD_MS);
  const late = await heapOf(page, session);
  process.kill(server.pid, 'SIGUSR2');
  await page.close();
  return {
    what: `inspector, heap of the page after ${FLOOD_MS / 1000} s of ${EVENTS_A_SECOND} events a second`,
    measured: `${late.toFixed(1)} MB`,
    comparedWith: `after ${FLOOD_MS / 5000} s: ${early.toFixed(1)} MB`,
    ratio: late / early,
    bar: `≤ ${BARS.floodMb} MB more`,
    ok: late - early <= BARS.floodMb,
  };
}

/** The heap of a page after a garbage collection, in megabytes. */
async function heapOf(page: Page, session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  if (page.isClosed()) throw new Error('the page is closed');
  return usedSize / 1e6;
}

async function measureReport(url: string, beside: string): Promise<Row[]> {
  const savedAt = performance.now();
  const report = await (await fetch(`${url}/_rongkit/report`)).arrayBuffer();
  const saved = performance.now() - savedAt;
  const headers = { 'Content-Type': 'application/octet-stream' };
  const openedAt = performance.now();
  const answer = await fetch(`${url}/_rongkit/reports`, { method: 'POST', headers, body: report });
  if (!answer.ok) throw new Error(`the report is refused: ${await answer.text()}`);
  const { id } = (await answer.json()) as { id: string };
  await (await fetch(`${url}/_rongkit/users?limit=200&report=${id}`)).text();
  const opened = performance.now() - openedAt;
  const size = `${(report.byteLength / 1e6).toFixed(0)} MB, compressed`;
  return [
    { what: `report ${beside}, saved`, measured: seconds(saved), comparedWith: size },
    { what: `report ${beside}, opened and looked at`, measured: seconds(opened), comparedWith: size },
  ];
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function barRow(what: string, ms: number, barMs: number): Row {
  return { what, measured: `${ms.toFixed(1)} ms`, comparedWith: '', bar: `≤ ${barMs} ms`, ok: ms <= barMs };
}
