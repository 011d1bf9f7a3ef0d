import { possibleParts } from "../answers/answer-entry.ts";
import { empty } from "../exchange.ts";
import { erasureKeys } from "../privacy/keyring.ts";
import { refusal } from "../refusals.ts";
import type { Route } from "./route.ts";

/** Erases the answer that a receipt was given for; whoever holds the receipt may ask, as often as they like. */
export const erasure: Route = {
  name: "erasure",
  summary: "Efface une réponse avec son reçu. Erases an answer with its receipt.",
  replies: [204],
  method: "DELETE",
  path: "/v1/responses/{receipt}",
  isForPages: true,
  isLimited: true,
  async reply({ surveys, store, keyring, settler }, { parameters }) {
    const receipt = parameters.receipt ?? "";
    if (!/^[\w-]{22}$/.test(receipt)) return refusal("receipt-unknown");
    const parts = new Set([...surveys.values()].flatMap(({ survey }) => possibleParts(survey)));
    const erased = await store.erase(erasureKeys(keyring, receipt, [...parts]));
    if (!erased) return refusal("receipt-unknown");
    await settler.settled();
    return empty(204);
  },
};
