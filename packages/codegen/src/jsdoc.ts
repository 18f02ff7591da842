const WIDTH = 116;

/** Doc comment of wrapped paragraphs. A paragraph can have several lines; code blocks are not wrapped. */
export function jsdoc(paragraphs: readonly string[], indent = ''): string {
  const texts = paragraphs.filter((paragraph) => paragraph !== '').map((text) => text.replaceAll('*/', '*\\/'));
  const lines = texts.flatMap((text, index) => [...(index > 0 ? [''] : []), ...layOut(text, WIDTH - indent.length)]);
  if (lines.length === 1) return `${indent}/** ${lines[0]} */`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join('\n');
}

function layOut(text: string, width: number): string[] {
  let code = false;
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('```')) code = !code;
    return code || line.startsWith('```') ? [line] : wrap(line, width);
  });
}

/** Wraps a line between words. Lists and tags get a hanging indent. */
function wrap(line: string, width: number): string[] {
  const hanging = line.startsWith('- ') || line.startsWith('@') ? '  ' : '';
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const joined = current === '' ? word : `${current} ${word}`;
    if (joined.length > width && current !== '') {
      lines.push(current);
      current = hanging + word;
    } else {
      current = joined;
    }
  }
  return [...lines, current];
}
