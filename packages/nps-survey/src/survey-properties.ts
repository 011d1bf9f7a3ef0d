import type { PropertyDeclaration, PropertyDeclarations } from "lit";

/** How attributes become properties: `privacy-href` is `privacyHref`. JSON that cannot be read stays text, for its reader to refuse. */
export const surveyProperties: PropertyDeclarations = {
  language: { attribute: "lang" },
  ...declared("display endpoint environment name privacyHref question remember survey token wave"),
  ...declared("anonymous lightDom noComment required", { type: Boolean }),
  ...declared("headingLevel offlineDays", { type: Number }),
  ...declared("openWhen questions segments texts", { converter: parsed }),
};

function declared(names: string, declaration?: PropertyDeclaration): PropertyDeclarations {
  return Object.fromEntries(
    names.split(" ").map((name) => {
      const attribute = name.replace(/[A-Z]/, (capital) => `-${capital.toLowerCase()}`);
      return [name, { ...declaration, attribute }];
    }),
  );
}

function parsed(given: string | null): unknown {
  try {
    return JSON.parse(given ?? "null");
  } catch {
    return given;
  }
}
