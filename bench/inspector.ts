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
 * Measures the inspector of an emulator with 100,000 users and many messages: the time to the first view, scrolling
 * through all users, the memory of the page during a flood of events, and a report of the whole history.
 */
export async function measureInspector(rounds: number, messages: number): Promise<Row[]> {
  const script = ['--max-old-space-size=8000', '--import', 'tsx', 'bench/servers/inspector.ts'];
  const server = await startChild([...script, String(USERS), String(messages)]);
  const browser = await launchBrowser();
  try {
    const beside = `with ${USERS} users and ${messages} messages`;
    return [
      await measureFirstView(browser, server.url, rounds, beside),
      ...(await measureScrolling(browser, server.url, beside)),
      await measureFlood(browser, server),
      ...(await measureReport(server, beside)),
    ];
  } finally {
    await browser.close();
    server.stop();
  }
}

/**
 * Time until a view is shown, and CPU time of the main thread of its page. A busy machine changes the CPU time little.
 */
interface ViewTime {
  readonly ms: number;
  readonly cpuMs: number;
}

async function measureFirstView(browser: Browser, url: string, rounds: number, beside: string): Promise<Row> {
  const times: ViewTime[] = [];
  for (let round = 0; round <= rounds; round++) {
    const page = await browser.newPage();
    await page.goto('about:blank');
    const cpuTime = await cpuMeterOf(page);
    const startedAt = performance.now();
    await page.goto(`${url}/_rongkit/`, { waitUntil: 'commit' });
    await page.locator('.tile-number').first().waitFor();
    if (round > 0) times.push({ ms: performance.now() - startedAt, cpuMs: await cpuTime() });
    await page.close();
  }
  const [ms, cpuMs] = [median(times.map((time) => time.ms)), median(times.map((time) => time.cpuMs))];
  return {
    ...barRow(`inspector, first view ${beside}`, ms, BARS.firstViewMs),
    comparedWith: `CPU time of the page: ${cpuMs.toFixed(0)} ms`,
  };
}

/** Returns a function that resolves to the CPU time of the main thread of a page, in milliseconds. */
async function cpuMeterOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}

async function measureScrolling(browser: Browser, url: string, beside: string): Promise<Row[]> {
  const page = await browser.newPage();
  await page.goto(`${url}/_rongkit/#/users`);
  await page.locator('.virtual-row a').first().waitFor();
  const gaps = await page.evaluate(scroll, SCROLLED);
  const cpuTime = await cpuMeterOf(page);
  const works: number[] = [];
  for (let frame = 0, before = await cpuTime(); frame < SCROLLED; frame++) {
    await page.evaluate(scroll, 1);
    const now = await cpuTime();
    works.push(now - before);
    before = now;
  }
  await page.close();
  const longest = `inspector, the longest of ${SCROLLED} frames of scrolling ${beside}`;
  return [
    barRow(longest, Math.max(...gaps), BARS.frameMs),
    barRow(`${longest}, CPU time of the page`, Math.max(...works), BARS.frameMs),
  ];
}

/** Scrolls a list for a number of frames, and returns the milliseconds between the frames. Runs in the page. */
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

async function measureReport({ url, cpuTime }: Child, beside: string): Promise<Row[]> {
  const start = { at: performance.now(), cpu: await cpuTime() };
  const report = await (await fetch(`${url}/_rongkit/report`)).arrayBuffer();
  const saved = { at: performance.now(), cpu: await cpuTime() };
  const headers = { 'Content-Type': 'application/octet-stream' };
  const answer = await fetch(`${url}/_rongkit/reports`, { method: 'POST', headers, body: report });
  if (!answer.ok) throw new Error(`the report is refused: ${await answer.text()}`);
  const { id } = (await answer.json()) as { id: string };
  await (await fetch(`${url}/_rongkit/users?limit=200&report=${id}`)).text();
  const opened = { at: performance.now(), cpu: await cpuTime() };
  const comparedWith = `${(report.byteLength / 1e6).toFixed(0)} MB, compressed`;
  const between = (from: typeof start, to: typeof start) =>
    `${((to.at - from.at) / 1000).toFixed(1)} s, ${((to.cpu - from.cpu) / 1e6).toFixed(1)} s CPU`;
  return [
    { what: `report ${beside}, saved`, measured: between(start, saved), comparedWith },
    { what: `report ${beside}, opened and looked at`, measured: between(saved, opened), comparedWith },
  ];
}

function barRow(what: string, ms: number, barMs: number): Row {
  return { what, measured: `${ms.toFixed(1)} ms`, comparedWith: '', bar: `≤ ${barMs} ms`, ok: ms <= barMs };
}
