import type { Text } from "../../text.ts";
import type { Path } from "../path.ts";
import type { ValueKind } from "../value-kind.ts";

/** What a schema may ask for. */
export type ExpectedKind = Exclude<ValueKind, "nothing" | "other"> | "integer";

/** Why a value was refused, in terms of what a person wrote. */
export type Cause =
  | { code: "missing-field"; isWritten: boolean }
  | { code: "empty-text" }
  | { code: "wrong-type"; expected: readonly ExpectedKind[]; found: ValueKind }
  | { code: "date-impossible" }
  | { code: "date-form"; suggestion?: string | undefined }
  | { code: "unknown-value"; known: readonly string[]; suggestion?: string | undefined }
  | { code: "invalid-value"; detail: Text };

/** A cause, and the value that it is about. */
export interface PlacedCause {
  path: Path;
  cause: Cause;
}
