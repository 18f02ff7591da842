/** A program that must end with 0. */
export interface Case {
  readonly name: string;
  /** Script of the project and its arguments, or flags of Node.js before them. */
  readonly run: readonly string[];
  /** Version of Node.js, for tools that do not support the one of this process. */
  readonly on?: 'Node.js 22' | undefined;
}

/** Cases that share a project, and so an install. */
export interface Group {
  readonly name: string;
  /** Folder in `scripts/consumers` with the files of the project. */
  readonly folder: string;
  /** Package for a framework, which brings that framework. All other packages of this repository are always there. */
  readonly frameworkPackage?: '@rongkit/nestjs' | '@rongkit/midway';
  /** Packages of the registry with exact versions, besides the tarballs, and flags of npm. */
  readonly packages: readonly string[];
  readonly cases: readonly Case[];
}
