import { z } from "zod";

/** Text in which all but letters, digits and `-_.~` is percent-encoded; text that is badly encoded stands for itself. */
export const UrlEncoded = z.codec(z.string(), z.string(), {
  decode: (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  },
  encode: (text) =>
    encodeURIComponent(wellFormed(text)).replace(
      /[!'()*]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
});

/** Half of a character, which no encoding can carry, becomes the sign for an unreadable one. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
