import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mojibakeFault, repairMojibake } from "../src/mojibake.ts";

/** Every accented letter of French and its punctuation, one word or two each. */
const FRENCH = [
  ..."Améliorer là-bas où Noël naïf île fête âge forêt dû aiguë leçon cœur ÉTÉ À Ça Êtes Île".split(
    " ",
  ),
  ..."Hôpital l’équipe « cité » fin… — tiret “mot” 20°C sûr œuvre Œuvre garçon maïs 10 €".split(
    " ",
  ),
];

describe("sound text", () => {
  const sound = [
    "",
    "la racine √2, et même √π ou √∞",
    "SÃO PAULO, Ångström, Âge, âge, Île, Ô",
    "a ≈ b, ¬p, ‚ virgule basse, © ® ™",
    "Coûts : 10 € – 20 €… « déjà » l’été",
    "日本語 Ελληνικά русский عربى",
  ];

  test.each([...sound, ...FRENCH])("is left alone: %s", (text) => {
    expect(mojibakeFault(text)).toBeUndefined();
    expect(repairMojibake(text)).toBe(text);
  });
});

describe.each(["macintosh", "windows-1252"])("UTF-8 read as %s", (encoding) => {
  const damaged = (text: string) =>
    new TextDecoder(encoding, { ignoreBOM: true }).decode(new TextEncoder().encode(text));

  test("is restored to the letter, whatever French words a line is made of", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FRENCH), { minLength: 1 }), (words) => {
        const text = `Améliorer ${words.join(" ")}\nsans accent\n`;
        expect(repairMojibake(damaged(text))).toBe(text);
      }),
    );
  });

  test("is restored after two such accidents", () => {
    expect(repairMojibake(damaged(damaged("Été à l’œuvre")))).toBe("Été à l’œuvre");
  });

  test("is restored on lines where sound accents stand beside it", () => {
    expect(repairMojibake(`déjà ${damaged("améliorer l’accès")}`)).toBe("déjà améliorer l’accès");
  });

  test("is told once, at its first sign, with the number of lines and the line as it was", () => {
    const text = `a: b\nmission: ${damaged("Améliorer")}\nrole: ${damaged("Chargé")}\n`;
    expect(mojibakeFault(text)).toEqual({
      kind: "mojibake",
      offset: text.indexOf("m", 15) + 1,
      count: 2,
      suggestion: "mission: Améliorer",
    });
  });
});

test("damage of both kinds on one line is restored", () => {
  expect(repairMojibake("Am√©liorer lâ€™accÃ¨s")).toBe("Améliorer l’accès");
});
