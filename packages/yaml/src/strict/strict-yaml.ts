import { Composer, type CST, type Document, Lexer, Parser } from "yaml";
import { syntaxFault } from "../causes/syntax-fault.ts";
import { limits } from "../limits.ts";
import type { Fault } from "../messages/fault.ts";
import { controlFault } from "../text-faults.ts";
import type { YamlRoot, YamlValue } from "../yaml-root.ts";
import { rootValue } from "./root-value.ts";
import { withoutStackTraces } from "./without-stack-traces.ts";

/** What the full YAML reader makes of a text: its document, the value at its root and its faults. */
export interface StrictReading<Root = Record<string, unknown>> {
  /** What stands at the root; `null` after any error. */
  value: Root | null;
  /** Offsets count from the start of the YAML text. */
  faults: Fault[];
  /** The syntax tree with its positions; missing when the text was refused before it was built. */
  document?: Document.Parsed;
}

/**
 * Reads YAML 1.2 with the core schema, so that dates stay text, and refuses whatever is dangerous or ambiguous.
 *
 * A list at the root is only accepted when it is asked for; anchors, tags, duplicate keys and a second document are faults. An empty text is one too.
 */
export function strictYaml(source: string): StrictReading;
export function strictYaml(source: string, root: YamlRoot): StrictReading<YamlValue>;
export function strictYaml(source: string, root: YamlRoot = "map"): StrictReading<YamlValue> {
  const control = controlFault(source);
  if (control) return { value: null, faults: [control] };
  const tokens = syntaxTokens(source);
  if (!Array.isArray(tokens)) return { value: null, faults: [tokens] };
  const document = withoutStackTraces(() => composed(source, tokens));
  const syntax = syntaxFault(source, tokens, document);
  if (syntax) return { value: null, faults: [syntax], document };
  return { ...rootValue(source, document.contents, root), document };
}

function composed(source: string, tokens: Tokens): Document.Parsed {
  const [document] = new Composer(OPTIONS).compose(tokens, true, source.length);
  return document as Document.Parsed;
}

const OPTIONS = {
  schema: "core",
  version: "1.2",
  strict: true,
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "silent",
} as const;

type Tokens = ReturnType<Parser["next"]> extends Generator<infer Token> ? Token[] : never;

/**
 * The concrete syntax, unless it nests too deep: then the place, found before anything recurses over it.
 *
 * Only the first syntax error of a text is told, so that one with hundreds of them is not read to its end.
 */
function syntaxTokens(source: string): Tokens | Fault {
  const parser = new Parser();
  const tokens: Tokens = [];
  let errors = 0;
  let before = "";
  for (const lexeme of new Lexer().lex(source)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "error") errors += 1;
    }
    if (isTooDeep(parser.stack)) return { kind: "too-deep", offset: parser.offset };
    if (before === SCALAR && RESERVED.has(lexeme.charAt(0))) errors += 1;
    if (errors > limits.diagnostics) break;
    before = lexeme;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/** What the lexer gives before a text; a quoted one starts with its quote, and one in a block with its indentation. */
const SCALAR = "\u001f";

/** Signs that no unquoted text may start with. */
const RESERVED = new Set(["@", "`"]);

/** Whether more maps and lists are open than a text may nest; the document and a scalar do not count. */
function isTooDeep(stack: readonly CST.Token[]): boolean {
  if (stack.length <= limits.depth) return false;
  return stack.filter((token) => "items" in token).length > limits.depth;
}
