import type { CST, ErrorCode } from "yaml";
import type { Fault } from "../messages/fault.ts";
import type { SourceLine } from "./source-line.ts";

/** The first complaint of the YAML reader, with all that helps to find what was really meant. */
interface Misreading {
  source: string;
  tokens: readonly CST.Token[];
  code: ErrorCode;
  start: number;
  end: number;
  /** The line on which the complaint starts. */
  line: SourceLine;
}

/** One thing that people do and YAML misreads: the fault with its real place, when that is what happened. */
export type Cause = (misreading: Misreading) => Fault | undefined;
