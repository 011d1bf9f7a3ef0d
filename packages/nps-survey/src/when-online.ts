import type { LitElement } from "lit";

/** Does something each time that the network comes back, as long as an element is in its page. */
export function whenOnline(element: LitElement, act: () => unknown): void {
  element.addController({
    hostConnected: () => addEventListener("online", act),
    hostDisconnected: () => removeEventListener("online", act),
  });
}
