import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Inline } from "../../../src/outputs/inline/inline.ts";
import { labelAndLinks } from "../../../src/outputs/inline/label-and-links.ts";
import { plainText } from "../../../src/outputs/inline/plain-text.ts";
import { readInline } from "../../../src/outputs/inline/read-inline.ts";
import { isSafeAddress } from "../../../src/outputs/inline/safe-address.ts";
import { drawnText } from "./drawn-text.ts";

/** Words by a short notation: `<em>`, `<strong>`, `<code>`, `<a href>`. */
function noted(words: readonly Inline[]): string {
  return words
    .map((word) => {
      if (word.kind === "text") return word.text;
      if (word.kind === "code") return `<code>${word.text}</code>`;
      const [open, close] = {
        emphasis: ["<em>", "</em>"],
        strong: ["<strong>", "</strong>"],
        link: [`<a ${word.kind === "link" ? word.href : ""}>`, "</a>"],
      }[word.kind];
      return `${open}${noted(word.children)}${close}`;
    })
    .join("");
}

function linksIn(words: readonly Inline[]): string[] {
  return words.flatMap((word) => [
    ...(word.kind === "link" ? [word.href] : []),
    ...("children" in word ? linksIn(word.children) : []),
  ]);
}

describe("words of a title", () => {
  test.each([
    ["", ""],
    ["Lire *vite* et **bien**", "Lire <em>vite</em> et <strong>bien</strong>"],
    ["Lire _vite_ et __bien__", "Lire <em>vite</em> et <strong>bien</strong>"],
    ["***tout***", "<strong><em>tout</em></strong>"],
    ["*a **b***", "<em>a <strong>b</strong></em>"],
    ["Lancer `npm test`", "Lancer <code>npm test</code>"],
    ["`` a`b ``", "<code>a`b</code>"],
    ["[la doc](https://exemple.fr/a)", "<a https://exemple.fr/a>la doc</a>"],
    ["[la *doc*](https://exemple.fr)", "<a https://exemple.fr>la <em>doc</em></a>"],
    ["*[la doc](https://exemple.fr)*", "<em><a https://exemple.fr>la doc</a></em>"],
    ["[x](https://exemple.fr/a_(b))", "<a https://exemple.fr/a_(b)>x</a>"],
    ['[x](https://exemple.fr "titre")', "<a https://exemple.fr>x</a>"],
    ["[écrire](mailto:equipe@exemple.fr)", "<a mailto:equipe@exemple.fr>écrire</a>"],
    ["[appeler](tel:+33102030405)", "<a tel:+33102030405>appeler</a>"],
    ["un_nom_de_fichier", "un_nom_de_fichier"],
    ["2 * 3 * 4", "2 * 3 * 4"],
    ["*jamais fermé", "*jamais fermé"],
    ["****", "****"],
    ["[ ] une case", "[ ] une case"],
    ["[](https://exemple.fr)", "[](https://exemple.fr)"],
    ["\\*pas stressé\\*", "*pas stressé*"],
    ["`pas fermé", "`pas fermé"],
    ["a\nb\tc", "a b c"],
    ["![image](https://exemple.fr/i.png)", "!<a https://exemple.fr/i.png>image</a>"],
    [
      "[[dedans](https://a.exemple.fr)](https://b.exemple.fr)",
      "[<a https://a.exemple.fr>dedans</a>](https://b.exemple.fr)",
    ],
  ])("%j are %j", (text, expected) => {
    expect(noted(readInline(text))).toBe(expected);
  });

  test.each([
    "<b>gras</b>",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</label><input>",
    "<!-- rien -->",
    "&lt;b&gt;",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](//exemple.fr)",
    "[x](http://exemple.fr)",
    "[x](/page)",
    "[x](vbscript:x)",
    "[x](https://)",
    "[x](https://lou@exemple.fr)",
    "<https://exemple.fr>",
    "https://exemple.fr",
  ])("%j stay as they were written", (text) => {
    expect(readInline(text)).toEqual([{ kind: "text", text }]);
  });

  test("lead to a page of the host when it allows that", () => {
    const words = readInline("[ma fiche](/moi)", { rootRelative: true });
    expect(noted(words)).toBe("<a /moi>ma fiche</a>");
  });

  test("hold no link that is not allowed, and nothing unseen, whatever they are", () => {
    fc.assert(
      fc.property(drawnText, fc.boolean(), (text, rootRelative) => {
        const words = readInline(text, { rootRelative });
        expect(linksIn(words).every((href) => isSafeAddress(href, { rootRelative }))).toBe(true);
        expect(plainText(words)).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
      }),
      { numRuns: 2000 },
    );
  });

  test("lose none of their letters to markup", () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
    fc.assert(
      fc.property(drawnText, (text) => {
        const words = readInline(text);
        const addresses = linksIn(words).map(letters).join("").length;
        expect(letters(plainText(words)).length).toBeGreaterThanOrEqual(
          letters(text).length - addresses,
        );
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    "[",
    "*",
    "*a",
    "[a](",
    "](https://x.fr)",
    "`",
    "[*",
    "`a``b",
    "**a *b ",
    "_a*b",
    '](a "',
  ])("are read at once when they are %j a hundred thousand times", (piece) => {
    const text = piece.repeat(100_000);
    const started = performance.now();
    expect(plainText(readInline(text)).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe("a title and its links", () => {
  test.each([
    [
      "Lire [la doc](https://a.fr) et [le guide](https://b.fr)",
      "Lire la doc et le guide",
      [
        ["https://a.fr", "la doc", false],
        ["https://b.fr", "le guide", false],
      ],
    ],
    ["[Lire la doc](https://a.fr)", "Lire la doc", [["https://a.fr", "Lire la doc", true]]],
    [" [Lire **la doc**](https://a.fr) ", " Lire la doc ", [["https://a.fr", "Lire la doc", true]]],
    ["Lire la doc", "Lire la doc", []],
  ])("of %j are %j and %j", (text, label, links) => {
    const parts = labelAndLinks(readInline(text));
    expect(plainText(parts.label)).toBe(label);
    expect(parts.links.map(({ href, text, isWhole }) => [href, text, isWhole])).toEqual(links);
    expect(linksIn(parts.label)).toEqual([]);
  });
});
