import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSafeAddress } from "../../../src/outputs/inline/safe-address.ts";

const SAFE = [
  "https://exemple.fr",
  "HTTPS://EXEMPLE.FR/A",
  "https://exemple.fr:8443/a?b=c#d",
  "https://école.exemple.fr",
  "https://exemple.fr/@lou",
  "mailto:equipe@exemple.fr",
  "mailto:equipe@exemple.fr?subject=Bonjour",
  "tel:+33-1-02-03-04-05",
];

const UNSAFE = [
  "",
  " ",
  "exemple.fr",
  "page",
  "#ancre",
  "?x=1",
  "http://exemple.fr",
  "ftp://exemple.fr",
  "javascript:alert(1)",
  "JAVASCRIPT:alert(1)",
  "java\nscript:alert(1)",
  "java\tscript:alert(1)",
  " javascript:alert(1)",
  "\u0001javascript:alert(1)",
  "data:text/html;base64,AAAA",
  "vbscript:x",
  "file:///etc/passwd",
  "blob:https://exemple.fr/x",
  "//exemple.fr",
  "/\\exemple.fr",
  "\\\\exemple.fr",
  "https:exemple.fr",
  "https:/exemple.fr",
  "https:\\\\exemple.fr",
  "https://",
  "https:///exemple.fr",
  "https://lou@exemple.fr",
  "https://beta.exemple.fr@autre.exemple.fr",
  "https://exemple.fr\\@autre.exemple.fr",
  "https://exemple.fr\u0000",
  "https://exemple.fr/\u202Egpj.exe",
  "https://exemple.fr/\u2066x",
  "https://exe\u200Bmple.fr",
  "https://exemple.fr/a b",
  'https://exemple.fr/"onclick="x',
  "https://exemple.fr/<b>",
  "mailto:",
  "mailto:lou",
  "mailto:a@exemple.fr,b@exemple.fr",
  "tel:",
  "tel:javascript",
];

describe("an address", () => {
  test.each(SAFE)("%j may become a link", (href) => {
    expect(isSafeAddress(href)).toBe(true);
  });

  test.each(UNSAFE)("%j never becomes a link", (href) => {
    expect(isSafeAddress(href)).toBe(false);
    expect(isSafeAddress(href, { rootRelative: true })).toBe(false);
  });

  test.each([
    ["/", true],
    ["/page?x=1#y", true],
    ["//exemple.fr", false],
    ["/\\exemple.fr", false],
    ["/\t/exemple.fr", false],
  ])("%j may lead to a page of a host that allows it: %s", (href, expected) => {
    expect(isSafeAddress(href, { rootRelative: true })).toBe(expected);
    expect(isSafeAddress(href)).toBe(false);
  });

  test("that is allowed leads, as browsers read it, where it says", () => {
    const piece = fc.constantFrom(
      ..."/\\:@?#.-_~%&=+,;()[]'\" \t\n\u0000\u202E\u200Bé",
      "https:",
      "HTTPS://",
      "javascript:",
      "data:",
      "mailto:",
      "tel:",
      "//",
      "exemple.fr",
      "autre",
      "1",
    );
    const drawn = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
    let allowed = 0;
    fc.assert(
      fc.property(drawn, (href) => {
        if (!isSafeAddress(href, { rootRelative: true })) return;
        const base = "https://hote.exemple";
        const read = URL.canParse(href, base) ? new URL(href, base) : undefined;
        allowed += 1;
        if (read === undefined) return;
        expect(["https:", "mailto:", "tel:"]).toContain(read.protocol);
        expect(read.username + read.password).toBe("");
        if (href.startsWith("/")) expect(read.origin).toBe(base);
      }),
      { numRuns: 20_000 },
    );
    expect(allowed).toBeGreaterThan(50);
  });
});
