/** Choices to tick: one, or several. */
export interface ChoicesQuestion {
  kind: "choices";
  /** Lower-case letters, digits, `-` and `_`: the name of its answer. */
  id: string;
  text: string;
  choices: readonly { value: string; label: string }[];
  /** Whether several may be ticked. @defaultValue false */
  multiple?: boolean | undefined;
}

/** Five levels, answered from 1 (very bad) to 5 (excellent): the scale that the State uses for its services. */
export interface SatisfactionQuestion {
  kind: "satisfaction";
  /** Lower-case letters, digits, `-` and `_`: the name of its answer. */
  id: string;
  text: string;
}

/** A short text. */
export interface TextQuestion {
  kind: "text";
  /** Lower-case letters, digits, `-` and `_`: the name of its answer. */
  id: string;
  text: string;
  /** In UTF-16 units, at most 500. @defaultValue 200 */
  maxLength?: number | undefined;
}

/** A question asked after the score; each may be skipped. */
export type FurtherQuestion = ChoicesQuestion | SatisfactionQuestion | TextQuestion;
