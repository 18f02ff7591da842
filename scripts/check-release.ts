/**
 * Ends with code 1 if something keeps the packages from being released, such as a placeholder URL. Run this script
 * before `npm publish`. It is not part of `npm run check`, which must pass before the real URLs are known.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { publishedPackages } from './published-packages.js';
import { releaseProblems } from './release-problems.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const packages = publishedPackages(ROOT);
const files = ['README.md', 'README.zh-CN.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'];
const readmes = packages.map(({ folder }) => `${folder}/README.md`);
const documents = new Map([...files, ...readmes].map((file) => [file, readFileSync(path.join(ROOT, file), 'utf8')]));

const problems = releaseProblems({ packages, documents });
for (const problem of problems) console.log(problem);
console.log(problems.length === 0 ? 'Ready to release.' : `Not ready to release: ${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;
