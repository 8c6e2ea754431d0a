/** What a source is called, one and many of it: words of the corpus, so that no message can decline them. */
export interface SourceNoun {
  one: string;
  many: string;
}
