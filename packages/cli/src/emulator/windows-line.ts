/** Characters with a special meaning in `cmd.exe`, even inside quotes. */
const SPECIAL = /[()[\]%!^"`<>&|;, *?]/g;

/**
 * Returns a command line for `cmd.exe`, which Windows uses to run programs that npm installs. A single word with
 * spaces, as in `exec "npm test"`, is already a command line.
 */
export function windowsLine(words: readonly string[]): string {
  const [line = ''] = words;
  return words.length === 1 && /\s/.test(line) ? line : words.map(quoted).join(' ');
}

/**
 * Quotes a word for the program, in which a backslash escapes a quote, and then for `cmd.exe`, in which `^` escapes a
 * special character.
 */
function quoted(word: string): string {
  if (/^[\w./:\\=@-]+$/.test(word)) return word;
  const escaped = word.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1');
  return `"${escaped}"`.replace(SPECIAL, '^$&');
}
