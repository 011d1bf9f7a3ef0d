import { fold } from "../fold.ts";
import type { Random } from "../random.ts";
import { PRODUCT_PATTERNS, PRODUCT_QUALIFIERS, SUBJECTS } from "../vocabulary/product-words.ts";
import { distinct, firstFree } from "./distinct.ts";

/** What a product is called. */
export interface Product {
  id: string;
  name: string;
}

/** So many invented products, no two of which could be taken for each other by name or id. */
export function distinctProducts(count: number, random: Random): Product[] {
  const names = distinct();
  return Array.from({ length: count }, (_, index) => {
    const name = firstFree(names, (attempt) => {
      const plain = random.pick(PRODUCT_PATTERNS)(random.pick(SUBJECTS));
      if (attempt < 3) return plain;
      return `${plain} ${attempt < 20 ? random.pick(PRODUCT_QUALIFIERS) : `n° ${index + 1}`}`;
    });
    return { name, id: productId(name, random) };
  });
}

function productId(name: string, random: Random): string {
  const words = fold(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  return words.join(
    random.weighted([
      ["-", 544],
      [".", 101],
      ["", 11],
      ["_", 6],
    ]),
  );
}
