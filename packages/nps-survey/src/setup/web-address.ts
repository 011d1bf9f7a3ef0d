/** An address that leads somewhere on the web from this page; nothing for none, nor for `javascript:` and the like. */
export function webAddress(given: string | undefined): string | undefined {
  const base = globalThis.document?.baseURI ?? "https://server.invalid";
  return given && URL.canParse(given, base) && /^https?:/.test(new URL(given, base).href)
    ? given
    : undefined;
}
