/** What a catalogue of another language must have: the same keys and parameters, with any text. */
export type Contract<Said> = Said extends (...given: infer Given) => string
  ? (...given: Given) => string
  : Said extends string
    ? string
    : { [Key in keyof Said]: Contract<Said[Key]> };
