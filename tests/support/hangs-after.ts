/**
 * The longest time that a test waits for one event, in milliseconds. The limit ends tests that hang, and measures no speed:
 * the slowest test takes a few seconds, and a busy machine may take many times as long.
 */
export const HANGS_AFTER_MS = 120_000;
