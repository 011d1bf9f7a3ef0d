import type { LitElement } from "lit";
import { adopt } from "../adopt.ts";
import { lightStyles } from "./light-styles.ts";

const CLASSES: [selector: string, classes: string][] = [
  ["fieldset", "fr-fieldset"],
  ["legend", "fr-fieldset__legend fr-fieldset__legend--regular"],
  ["[part~=hint],[part=privacy]", "fr-hint-text"],
  ["[part=form]>[part~=hint]", "fr-mt-2w"],
  ["[part=option]", "fr-fieldset__element fr-fieldset__element--inline fr-radio-group"],
  ["[part=option]:has([type=checkbox])", "fr-checkbox-group"],
  ["[part=end],[part=announcement]", "fr-sr-only"],
  ["label", "fr-label"],
  ["div[part=group]", "fr-input-group"],
  ["textarea", "fr-input"],
  ["button", "fr-btn"],
  ["[part=action],[part=close],[part=opener]", "fr-btn--tertiary"],
  ["[part=actions]", "fr-btns-group fr-btns-group--inline"],
  ["[part=error]", "fr-message fr-message--error"],
];

const REFERENCES = ["id", "for", "aria-labelledby", "aria-describedby"];

let dressedSoFar = 0;

/**
 * Gives an element that stands in the page's own document the classes of the State's design system, and ids that no
 * other element has; and hides what the page wrote inside, but after the end. Again after each of its updates.
 */
export function dressed(host: LitElement, isOver: () => boolean): void {
  const suffix = `-nps${++dressedSoFar}`;
  adopt(host, lightStyles);
  host.addController({
    hostUpdated() {
      for (const child of host.children) {
        const isOurs = child.getAttribute("part") === "survey";
        child.toggleAttribute("hidden", !isOurs && !(child.slot === "after-submit" && isOver()));
      }
      for (const [selector, classes] of CLASSES) {
        for (const part of host.querySelectorAll(`[part=survey] :is(${selector})`)) {
          part.classList.add(...classes.split(" "));
        }
      }
      for (const name of REFERENCES) {
        for (const part of host.querySelectorAll(`[part=survey] [${name}]`)) {
          const ids = `${part.getAttribute(name)}`.split(" ");
          const own = ids.map((id) => (id.endsWith(suffix) ? id : id + suffix)).join(" ");
          if (part.getAttribute(name) !== own) part.setAttribute(name, own);
        }
      }
    },
  });
}
