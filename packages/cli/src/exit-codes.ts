/** Exit codes of `rong`. */
export const EXIT = {
  /** The command succeeded. */
  done: 0,
  /** The service refused the call. */
  refused: 1,
  /** The command line is invalid. */
  usage: 2,
  /** The command would change a production app, and was not confirmed. */
  guarded: 3,
  /** The app key or the app secret is missing or wrong. */
  keys: 4,
  /** The command had no effect, or is safe to repeat: try again. */
  tryAgain: 75,
  /** The outcome is unknown: do not repeat the command blindly. */
  unknown: 76,
  /** Ctrl-C ended the command. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
