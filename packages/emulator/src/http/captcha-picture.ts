const LETTER_WIDTH = 32;
const HEIGHT = 56;
const TILTS = [-14, 9, -6, 13, -10, 5];

/** Draws a captcha as SVG, with tilted but legible characters. The picture is not meant to stop bots. */
export function captchaPicture(answer: string): string {
  const characters = [...answer];
  const width = LETTER_WIDTH * (characters.length + 1);
  const letters = characters.map((character, index) => {
    const x = LETTER_WIDTH * (index + 1);
    const tilt = TILTS[index % TILTS.length];
    return `<text x="${x}" y="38" transform="rotate(${tilt} ${x} 30)">${escapeXml(character)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}">
<rect width="100%" height="100%" fill="#f4f1ea"/>
<path d="M0 40 Q ${width / 4} 8 ${width / 2} 30 T ${width} 18" fill="none" stroke="#b9c4d0" stroke-width="2"/>
<g font-family="monospace" font-size="30" text-anchor="middle" fill="#23395b">${letters.join('')}</g>
</svg>
`;
}

/**
 * Escapes a character for XML. Control characters and lone surrogates, which XML forbids even in escaped form, become
 * `?`.
 */
function escapeXml(character: string): string {
  return /[\p{C}\ufffe\uffff]/u.test(character) ? '?' : `&#${character.codePointAt(0)};`;
}
