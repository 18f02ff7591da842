import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SKIPPED = new Set(['node_modules', 'dist', 'tarballs', 'coverage']);

/** Paths of all Markdown files below a folder, relative to that folder. */
export function markdownFiles(root: string, folder = ''): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory())
      return SKIPPED.has(entry.name) || entry.name.startsWith('.') ? [] : markdownFiles(root, file);
    return file.endsWith('.md') ? [file] : [];
  });
}

interface CodeBlock {
  readonly language: string;
  readonly code: string;
}

export interface Markdown {
  readonly lines: number;
  readonly text: string;
  /** Text of the page without code blocks. */
  readonly prose: string;
  readonly blocks: readonly CodeBlock[];
  /** Headings with their number signs, such as `## Install`. */
  readonly headings: readonly string[];
  /** Targets of the links and images. */
  readonly links: readonly string[];
}

const BLOCK = /^```(\w*)\n([\s\S]*?)^```$/gm;

export function readMarkdown(file: string): Markdown {
  const text = readFileSync(file, 'utf8');
  const prose = text.replace(BLOCK, '');
  return {
    lines: text.trimEnd().split('\n').length,
    text,
    prose,
    blocks: Array.from(text.matchAll(BLOCK), ([, language = '', code = '']) => ({ language, code })),
    headings: prose.match(/^#{1,6} .+$/gm) ?? [],
    links: Array.from(prose.replace(/`[^`\n]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g), ([, target = '']) => target),
  };
}

/** Anchors of the headings of a page, as GitHub makes them for links. */
export function anchorsOf({ headings }: Markdown): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const words = heading.replace(/^#+ /, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    const slug = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}
