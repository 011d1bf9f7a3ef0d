/** Attributes are named after the properties that a page may give, as `src/survey-properties.ts` does. */
const attributesOfProperties = {
  name: "attributes-of-properties",
  analyzePhase({ ts, node, context }) {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== "NpsSurveyProperties") return;
    context.given = node.members.map((member) => {
      const [doc] = member.jsDoc ?? [];
      return {
        kind: "field",
        name: member.name.getText(),
        type: { text: member.type.getText() },
        description: typeof doc?.comment === "string" ? doc.comment : undefined,
      };
    });
  },
  packageLinkPhase({ customElementsManifest, context }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations.filter(({ customElement }) => customElement)) {
        declaration.events = declaration.events.filter(({ name }) => name.startsWith("nps-"));
        declaration.members = [...declaration.members, ...context.given];
        declaration.attributes = context.given.map(({ name, type, description }) => ({
          name: attributeOf(name),
          fieldName: name,
          type,
          description,
        }));
      }
    }
  },
};

function attributeOf(property) {
  const dashed = property.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
  return property === "language" ? "lang" : dashed;
}

export default {
  globs: ["src/nps-survey.ts", "src/nps-survey-properties.ts", "src/define.ts"],
  outdir: "dist",
  litelement: true,
  plugins: [attributesOfProperties],
};
