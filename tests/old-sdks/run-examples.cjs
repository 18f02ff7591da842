/** Runs the examples of an old package: programs that call it when they are loaded. */
const Module = require('node:module');
const path = require('node:path');

const [, , ...files] = process.argv;
const { root } = JSON.parse(process.env.OLD_SDK);
const load = Module.prototype.require;
// Some examples leave the path of the package to the reader, and some have a wrong one.
Module.prototype.require = function (id) {
  return load.call(this, /^[./]*(index)?$/.test(id) ? root : id);
};
console.log = () => {};
for (const file of files) require(path.resolve(file));
process.disconnect();
