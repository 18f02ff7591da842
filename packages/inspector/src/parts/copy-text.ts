/**
 * Copies a string. Returns whether that worked. Browsers have no `navigator.clipboard` on a page of another machine that
 * was loaded by plain HTTP, so there the string is selected in the page and copied as by Ctrl-C.
 */
export async function copyText(text: string): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return copySelected(text);
  return clipboard.writeText(text).then(
    () => true,
    () => copySelected(text),
  );
}

function copySelected(text: string): boolean {
  const copy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  addEventListener('copy', copy, { once: true, capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    removeEventListener('copy', copy, { capture: true });
  }
}
