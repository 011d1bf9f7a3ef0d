import type { Fault } from "../setup/fault.ts";

/** Says once in the console all that is wrong with the configuration; its words are loaded only when needed. */
export async function tellFaults(faults: readonly Fault[]): Promise<void> {
  const message = await import("./fault-messages.ts").then(
    ({ faultMessage }) => faultMessage(faults),
    () => `<nps-survey>: ${faults.join(", ")}`,
  );
  // biome-ignore lint/suspicious/noConsole: whoever builds the page looks here.
  console.error(message);
}
