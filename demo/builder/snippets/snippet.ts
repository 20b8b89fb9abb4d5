/** One piece of code, copied as a whole. */
export interface Piece {
  /** Where it goes: a file, a field, a terminal. */
  readonly title: string;
  readonly code: string;
  /** The name of the file that it is, where it can be had as one. */
  readonly file?: string;
}

/** What is to be pasted where. */
export interface Snippet {
  /** How it is done, in one or two sentences. */
  readonly how: string;
  readonly pieces: readonly Piece[];
}
