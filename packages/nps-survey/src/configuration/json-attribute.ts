/** Reads an attribute that holds JSON; what is no JSON stays text, for its reader to refuse. */
export const jsonAttribute = {
  fromAttribute(given: string | null): unknown {
    try {
      return given === null ? undefined : JSON.parse(given);
    } catch {
      return given;
    }
  },
};
