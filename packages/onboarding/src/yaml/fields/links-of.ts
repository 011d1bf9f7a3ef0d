import type { Link } from "../../definition/item.ts";
import { hrefFault } from "../links/href-fault.ts";
import { type Spot, spotIn } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";
import { isMap, tellUnknownFields } from "../values/fields-of.ts";
import { oneOrMore } from "../values/list-of.ts";
import { LENGTHS, textOf } from "../values/text-of.ts";
import { wordsOf } from "../values/words-of.ts";

/** The addresses that go with an item, alone or with a title; those that are told as unsafe are left out. */
export function linksOf(spot: Spot): Link[] | undefined {
  if (spot.value === undefined) return undefined;
  return oneOrMore(spot).flatMap((entry) => linkOf(entry) ?? []);
}

function linkOf(spot: Spot): Link | undefined {
  if (!isMap(spot.value)) return addressOf(spot);
  tellUnknownFields(spot, ["href", "title"]);
  const address = spotIn(spot, "href");
  if (address.value === undefined) tell(spot, "missing-field", { word: "href" });
  const titled = spotIn(spot, "title");
  const title = titled.value === undefined ? undefined : wordsOf(titled, LENGTHS.title);
  const link = addressOf(address);
  return link && title ? { ...link, title } : link;
}

function addressOf(spot: Spot): Link | undefined {
  const href = textOf(spot, LENGTHS.href);
  if (href === undefined) return undefined;
  const fault = hrefFault(href);
  if (fault !== undefined) tell(spot, fault);
  return fault === "unsafe-link" ? undefined : { href };
}
