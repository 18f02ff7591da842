/** Exit codes of `rong`. */
export const EXIT = {
  /** The command succeeded. */
  done: 0,
  /** The service, the emulator or the app refused, or the command failed for another reason. */
  refused: 1,
  /** The command line is invalid. */
  usage: 2,
  /** The command would change a production app, or a project that git cannot restore, and was not confirmed. */
  guarded: 3,
  /** No usable keys: the app key, the app secret, the profile or the admin token is missing or wrong. */
  keys: 4,
  /** The command had no effect, or is safe to repeat: try again. */
  tryAgain: 75,
  /** The outcome is unknown: do not repeat the command blindly. */
  unknown: 76,
  /** Ctrl-C or another signal ended the command. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
