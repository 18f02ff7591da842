const childProcess = require('node:child_process');
const workers = require('node:worker_threads');
const { NODE_OPTIONS = '', RONG_SWITCH = '' } = process.env;

/** Node.js option that loads this preload; child processes need the option in `NODE_OPTIONS`. */
const { option } = JSON.parse(RONG_SWITCH || '{}');

/** Returns an environment with the preload, for child processes that get an environment of their own. */
function completed(env) {
  const options = env.NODE_OPTIONS ?? '';
  const own = options.includes(option) ? options : `${options} ${option}`.trim();
  return { ...env, NODE_OPTIONS: own, RONG_SWITCH };
}

/** Makes the child processes of the tests load the preload as well, also those with an environment of their own. */
function followChildren() {
  if (!NODE_OPTIONS.includes(option)) process.env.NODE_OPTIONS = completed(process.env).NODE_OPTIONS;
  const { spawn } = childProcess.ChildProcess.prototype;
  childProcess.ChildProcess.prototype.spawn = function (options) {
    const pairs = options.envPairs ?? [];
    const env = Object.fromEntries(
      pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
    );
    const envPairs = Object.entries(completed(env)).map(([name, value]) => `${name}=${value}`);
    return spawn.call(this, { ...options, envPairs });
  };
  for (const name of ['spawnSync', 'execFileSync', 'execSync']) {
    const original = childProcess[name];
    childProcess[name] = (...args) => original(...args.map(withEnv));
  }
}

/** Makes worker threads load the preload as well: those with an environment of their own would lose its settings. */
function followWorkers() {
  workers.Worker = class Worker extends workers.Worker {
    constructor(file, options = {}) {
      const hasOwn = typeof options.env === 'object' && options.env !== null;
      super(file, hasOwn ? { ...options, env: completed(options.env) } : options);
    }
  };
}

function withEnv(argument) {
  const isOptions = typeof argument === 'object' && argument !== null && !Array.isArray(argument);
  return isOptions && argument.env ? { ...argument, env: completed(argument.env) } : argument;
}

module.exports = { followChildren, followWorkers };
