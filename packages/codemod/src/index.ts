export {
  type FilePlan,
  type FileReport,
  type ProjectPlan,
  type ProjectReport,
  planProject,
  rewriteProject,
} from './project.js';
export { type Left, type RewriteOptions, type Rewritten, rewrite } from './rewrite.js';
