import type { Incoming, Reply } from "../exchange.ts";
import { refusal } from "../refusals.ts";

/** The most bytes of a body; an answer is far smaller. */
const MOST_BYTES = 8 * 1024;

/**
 * The JSON that a request carries as `application/json` or as `text/plain`, for which browsers ask no permission first; or
 * the refusal that it meets.
 */
export async function readJson(
  incoming: Incoming,
): Promise<{ document: unknown } | { refused: Reply }> {
  if (!isPlainJson(incoming)) return { refused: refusal("media-type-refused") };
  if (Number(incoming.header("content-length") ?? 0) > MOST_BYTES) {
    return { refused: refusal("body-too-large") };
  }
  const bytes = await incoming.body(MOST_BYTES);
  if (bytes === "too-large") return { refused: refusal("body-too-large") };
  if (bytes === "too-slow") return { refused: refusal("body-too-slow") };
  if (bytes === "cut") return { refused: refusal("answer-malformed") };
  try {
    return { document: JSON.parse(DECODER.decode(bytes)) };
  } catch {
    return { refused: refusal("answer-malformed") };
  }
}

function isPlainJson(incoming: Incoming): boolean {
  const type = incoming.header("content-type")?.trim().toLowerCase() ?? "";
  const encoding = incoming.header("content-encoding") ?? "identity";
  return MEDIA_TYPE.test(type) && encoding.toLowerCase() === "identity";
}

const MEDIA_TYPE = /^(?:application\/json|text\/plain)(?:\s*;\s*charset="?utf-?8"?)?$/;
const DECODER = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });
