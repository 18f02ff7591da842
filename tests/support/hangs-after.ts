/**
 * How long tests wait for something that is to come, in milliseconds. A guard against tests that hang, and never a measure
 * of speed: the slowest test takes a few seconds, and a busy machine may take many times as long.
 */
export const HANGS_AFTER_MS = 120_000;
