/** A place that a search can lead to: a section of a lesson, a phrase, a word of the glossary. */
export interface SearchEntry {
  /** Address from the root of this edition, with its fragment: /lessons/six-ones/#keep */
  readonly path: string;
  /** Title of the page. */
  readonly page: string;
  /** Heading of the section; empty for the text before the first. */
  readonly heading: string;
  readonly text: string;
}

/** search.json: what the search dialog loads when it is first opened. */
export interface SearchFile {
  /** Every Traditional form of the course's characters, followed by the Simplified one. */
  readonly traditional: string;
  readonly entries: readonly SearchEntry[];
}
