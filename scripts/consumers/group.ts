/** Test case: a program that must end with exit code 0. */
export interface Case {
  readonly name: string;
  /**
   * Arguments of `node`: the script of the project and its arguments, with flags of Node.js before them if necessary.
   */
  readonly run: readonly string[];
  /** Version of Node.js for a tool that does not support the version of this process. */
  readonly on?: 'Node.js 22' | undefined;
}

/** Test cases that share a project, whose packages are installed once. */
export interface Group {
  readonly name: string;
  /** Folder in `scripts/consumers` with the files of the project. */
  readonly folder: string;
  /**
   * Package for a framework, which this group needs. All packages of this repository that are for no framework are
   * always installed.
   */
  readonly frameworkPackage?: '@rongkit/nestjs' | '@rongkit/midway';
  /** npm packages with exact versions, which are installed besides the tarballs, and flags of npm. */
  readonly packages: readonly string[];
  readonly cases: readonly Case[];
}
