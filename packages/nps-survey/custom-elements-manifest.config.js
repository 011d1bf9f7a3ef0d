/** Attributes are named after properties, as `src/survey-properties.ts` does. */
const attributesOfProperties = {
  name: "attributes-of-properties",
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations.filter(({ customElement }) => customElement)) {
        const fields = declaration.members.filter(
          ({ kind, readonly, static: isStatic, privacy }) =>
            kind === "field" && !readonly && !isStatic && privacy !== "private",
        );
        declaration.events = declaration.events.filter(({ name }) => name.startsWith("nps-"));
        declaration.attributes = fields.map(({ name, type, description }) => ({
          name:
            name === "language"
              ? "lang"
              : name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`),
          fieldName: name,
          type,
          description,
        }));
      }
    }
  },
};

export default {
  globs: ["src/nps-survey.ts", "src/define.ts"],
  outdir: "dist",
  litelement: true,
  plugins: [attributesOfProperties],
};
