/* A way to put the guide into a page: what a webmaster does, pastes and uploads. */

/** Something to paste. */
export interface Code {
  /** Where it goes. */
  readonly title: string;
  readonly text: string;
}

export interface Way {
  readonly id: string;
  readonly title: string;
  /** For whom it is: one sentence. */
  readonly hint: string;
  /** What to do, in order: plain text. */
  readonly steps: readonly string[];
  readonly code: readonly Code[];
  /** Files of dist that go to the server, by their path in it. */
  readonly files: readonly string[];
  /** Files that go there as well, made of what was chosen: their text, by their path. */
  readonly made: Readonly<Record<string, string>>;
  /** Whether the site takes all files at once, as the plugin for WordPress. */
  readonly isPlugin?: true;
  /** Header lines, for a site that sends a Content Security Policy; none where the way has no say in it. */
  readonly policy?: string;
}
