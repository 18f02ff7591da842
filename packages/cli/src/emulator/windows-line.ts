/** Characters that mean something to `cmd.exe`, in quotes too. */
const SPECIAL = /[()[\]%!^"`<>&|;, *?]/g;

/**
 * A command line for `cmd.exe`, through which Windows runs the programs that npm installs. One word with spaces, as in
 * `exec "npm test"`, is such a line already.
 */
export function windowsLine(words: readonly string[]): string {
  const [line = ''] = words;
  return words.length === 1 && /\s/.test(line) ? line : words.map(quoted).join(' ');
}

/**
 * Quotes a word first for the program, which takes a backslash before a quote as an escape, and then for `cmd.exe`, where
 * `^` takes the meaning of a character away.
 */
function quoted(word: string): string {
  if (/^[\w./:\\=@-]+$/.test(word)) return word;
  const escaped = word.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1');
  return `"${escaped}"`.replace(SPECIAL, '^$&');
}
