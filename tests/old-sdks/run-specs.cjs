/** Runs the specs of an old package from its own folder, and sends the result of each to the parent. */
const path = require('node:path');
const jasmineCore = require('jasmine-core');

const [, , ...files] = process.argv;
const jasmine = jasmineCore.boot(jasmineCore);
const env = jasmine.getEnv();
// The specs of 1.0.3 were written for mocha.
Object.assign(globalThis, { before: globalThis.beforeAll, after: globalThis.afterAll });
env.configure({ random: false });
env.addReporter({
  specDone: ({ fullName, status, failedExpectations }) =>
    process.send({ name: fullName, passed: status === 'passed', why: failedExpectations.map((each) => each.message) }),
});
// A spec with a callback waits for it, also after its assertion threw: the first error ends the spec.
let end;
const { it } = globalThis;
globalThis.it = (name, spec) =>
  it(
    name,
    spec.length === 0
      ? spec
      : (done) => {
          end = done;
          spec(done);
        },
  );
beforeAll(() => process.prependListener('uncaughtException', (error) => end?.fail(error)));
for (const file of files) require(path.resolve(file));
env.execute().then(() => process.disconnect());
