const { appendFileSync } = require('node:fs');
const path = require('node:path');
const { fileURLToPath } = require('node:url');
const { settings } = require('./settings.cjs');

/** Adds a line to the log of the run, which all processes of the run share. */
function note(line) {
  try {
    appendFileSync(settings.log, `${JSON.stringify(line)}\n`);
  } catch {
    // This process has outlived the run, and the log is gone.
  }
}

/** The innermost line of the project's own code on the stack, such as `src/im.js:12`; undefined if there is none. */
function callerInProject() {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 100;
  const { stack } = new Error();
  Error.stackTraceLimit = stackTraceLimit;
  for (const line of String(stack).split('\n')) {
    const [, file = '', number = ''] = /\(?((?:file:\/\/)?(?:\/|[A-Za-z]:\\)[^()]*?):(\d+):\d+\)?$/.exec(line) ?? [];
    const own = file && inProject(file);
    if (own) return `${own}:${number}`;
  }
  return undefined;
}

function inProject(file) {
  const from = path.relative(settings.folder, file.startsWith('file:') ? fileURLToPath(file) : file);
  const isOther = from.startsWith('..') || path.isAbsolute(from) || /(^|[\\/])node_modules[\\/]/.test(from);
  return isOther ? undefined : from.split(path.sep).join('/');
}

module.exports = { note, callerInProject };
