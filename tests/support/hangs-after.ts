/**
 * Longest wait of a test for one event, in milliseconds. The limit ends tests that hang, and does not test the speed:
 * the slowest test takes a few seconds, and a busy machine may take many times as long.
 */
export const HANGS_AFTER_MS = 120_000;
