export { emitFiles } from './emit-files.js';
