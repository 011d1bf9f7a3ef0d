import fc from "fast-check";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { parsedYaml } from "../src/parsed-yaml.ts";
import { mutatedText, shuffledLines } from "./material/mutated-text.ts";
import { frontMatters } from "./material/yaml-texts.ts";

const seed = Number(process.env.YAML_SEED ?? Date.now() % 2 ** 31);

test(`js-yaml never reads another meaning out of 10,000 texts drawn from seed ${seed}`, () => {
  let compared = 0;
  const text = fc.oneof(mutatedText(frontMatters, 3), shuffledLines(frontMatters));
  fc.assert(
    fc.property(text, (source) => {
      const { value } = parsedYaml(source);
      const other = loaded(source);
      if (value === null || other === undefined || TOO_LARGE.test(source)) return;
      compared += 1;
      expect(value).toEqual(other);
    }),
    { numRuns: 10_000, seed },
  );
  expect(compared).toBeGreaterThan(1000);
}, 60_000);

/** A number beyond the largest, as `1e312`: infinite for the `yaml` package and for us, a text for js-yaml. */
const TOO_LARGE = /\d[eE]\+?\d{3}/;

/** What js-yaml makes of a text; nothing when it refuses it. */
function loaded(source: string): unknown {
  try {
    return load(source);
  } catch {
    return undefined;
  }
}
