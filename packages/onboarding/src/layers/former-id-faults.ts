import type { Diagnostic } from "@communaute/schemas";
import type { Origin } from "../definition/origin.ts";
import { fault, shown, written } from "./fault.ts";

/** Several items have one former id, and do not say what becomes of its ticks. */
export function formerIdTwice(former: string, ids: readonly string[], at: Origin): Diagnostic {
  const named = ids.slice(0, 5).map(shown).join(", ");
  return fault("error", "former-id-twice", at, {
    fr: `Plusieurs éléments ont « ${shown(former)} » comme ancien id : ${named}. Enlève-le de tous sauf un, ou écris « split: ask », « keep » ou « reset » dans chacun.`,
    en: `Several items have “${shown(former)}” as a former id: ${named}. Take it away from all but one, or write “split: ask”, “keep” or “reset” in each.`,
  });
}

/** A former id is still the id of an item. */
export function formerIdLive(former: string, at: Origin): Diagnostic {
  return fault("error", "former-id-live", at, {
    fr: `« ${shown(former)} » est encore l’id d’un élément : il ne peut pas être l’ancien id d’un autre. Enlève-le d’ici, ou écris « split: ask », « keep » ou « reset » si l’élément s’est divisé.`,
    en: `“${shown(former)}” is still the id of an item: it cannot be a former id of another. Take it away here, or write “split: ask”, “keep” or “reset” if the item was split.`,
  });
}

/** Former ids lead around in a circle. */
export function formerIdLoop(loop: readonly string[], at: Origin): Diagnostic {
  const named = [...loop, ...loop.slice(0, 1)].map(shown).join(" → ");
  return fault("error", "former-id-loop", at, {
    fr: `Ces anciens ids tournent en rond : ${named}. Un id qui sert encore n’est pas un ancien id : enlève-en un.`,
    en: `These former ids lead around in a circle: ${named}. An id in use is no former id: take one away.`,
  });
}

/** An id is retired and yet in use, or a former id. */
export function formerIdRetired(id: string, retiredAt: Origin, at: Origin): Diagnostic {
  return fault("error", "retired-in-use", at, {
    fr: `« ${shown(id)} » est dans « retired » (${written(retiredAt)}) et sert pourtant encore. Enlève-le de « retired », ou prends un autre id.`,
    en: `“${shown(id)}” is in “retired” (${written(retiredAt)}) and yet in use. Take it out of “retired”, or take another id.`,
  });
}
