/** Where a command writes, and what is set around it; tests pass their own. */
export interface CommandStreams {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Returns the exit code: 0 done, 1 refused or failed, 2 wrong usage. */
export type Command = (args: string[], streams: CommandStreams) => Promise<number>;

export interface CommandEntry {
  readonly name: string;
  readonly usage: string;
  readonly about: string;
  /** Loaded only when it is called, so that `rank` never loads the server. */
  readonly load: () => Promise<Command>;
}
