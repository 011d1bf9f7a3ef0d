import type { Reading } from "@communaute/schemas";
import { limits } from "./limits.ts";
import { diagnosticOfFault } from "./messages/diagnostic-of-fault.ts";
import type { Fault } from "./messages/fault.ts";
import { yamlSentences } from "./messages/yaml-sentences.ts";

/**
 * The text of a file's bytes, which must be UTF-8 of at most 2 MiB without NUL; else `null` and an error that says where.
 *
 * A byte order mark is taken off and told. No bytes give the empty text.
 */
export function decodeText(bytes: Uint8Array, file?: string): Reading<string | null> {
  if (bytes.length > limits.fileBytes)
    return refused({ kind: "file-too-large", offset: 0 }, "", file);
  if (startsWithUtf16Mark(bytes)) return refused({ kind: "utf16", offset: 0 }, "", file);
  const decoded = utf8Text(bytes);
  if (decoded === undefined) {
    const count = firstBadByte(bytes);
    const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, count));
    return refused({ kind: "invalid-utf8", offset: before.length, count }, before, file);
  }
  const nul = decoded.indexOf("\0");
  if (nul !== -1) return refused({ kind: "nul-character", offset: nul }, decoded, file);
  if (decoded.charCodeAt(0) !== BYTE_ORDER_MARK) return { value: decoded, diagnostics: [] };
  const mark = diagnosticOfFault(
    { kind: "byte-order-mark", offset: 0 },
    decoded,
    yamlSentences,
    file,
  );
  return { value: decoded.slice(1), diagnostics: [mark] };
}

function refused(fault: Fault, text: string, file: string | undefined): Reading<null> {
  return { value: null, diagnostics: [diagnosticOfFault(fault, text, yamlSentences, file)] };
}

const BYTE_ORDER_MARK = 0xfeff;

function startsWithUtf16Mark(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

const strictDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** How many bytes at the start are whole, valid characters: the offset of the first that is not. */
function firstBadByte(bytes: Uint8Array): number {
  let valid = 0;
  let tooMany = bytes.length + 1;
  while (tooMany - valid > 1) {
    const middle = (valid + tooMany) >> 1;
    if (canStillBeUtf8(bytes.subarray(0, middle))) valid = middle;
    else tooMany = middle;
  }
  while (utf8Text(bytes.subarray(0, valid)) === undefined) valid -= 1;
  return valid;
}

function canStillBeUtf8(start: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(start, { stream: true });
    return true;
  } catch {
    return false;
  }
}
