export { type FileReport, type ProjectReport, rewriteProject } from './project.js';
export { type Left, type RewriteOptions, type Rewritten, rewrite } from './rewrite.js';
