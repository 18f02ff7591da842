import { readFileSync } from 'node:fs';

const CHECK_EVERY_MS = 500;

/**
 * Calls a function once a process that started this process has ended: the parent, or the parent's parent, because npm
 * starts a shell that outlives npm. Returns a function that stops watching.
 */
export function watchParents(onEnd: () => void): () => void {
  const parent = process.ppid;
  const grandparent = parentOf(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && isRunning(grandparent)) return;
    clearInterval(timer);
    onEnd();
  }, CHECK_EVERY_MS);
  return () => clearInterval(timer);
}

/** The id of the parent of a process; undefined if it cannot be read from `/proc`, as outside Linux. */
function parentOf(pid: number): number | undefined {
  try {
    // The second field, the name of the program, may contain spaces and parentheses.
    const [, parent] = /\) \S (\d+) [^)]*$/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return parent === undefined ? undefined : Number(parent);
  } catch {
    return undefined;
  }
}

function isRunning(pid: number | undefined): boolean {
  // The first process of a container has parent 0.
  if (pid === undefined || pid === 0) return true;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
