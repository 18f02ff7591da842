/**
 * Names the file of a report in the error of a test, which every runner prints. The stack begins with the message, and
 * some runners print the stack alone.
 */
export function nameReport(error: unknown, file: string | undefined): void {
  const failure = Object(error) as { message?: unknown; stack?: unknown };
  const { message, stack } = failure;
  if (file === undefined || typeof message !== 'string' || Object.isFrozen(failure)) return;
  const named = `${message}\n\nReport of the test: npx rongkit-emulator --open ${quoted(file)}`.trimStart();
  failure.message = named;
  if (typeof stack === 'string' && message !== '') failure.stack = stack.replace(message, () => named);
}

function quoted(file: string): string {
  return /\s/.test(file) ? `"${file}"` : file;
}
