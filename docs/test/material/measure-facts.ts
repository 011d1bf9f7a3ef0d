import type { MeasureDefinition } from "@communaute/metrics";

/** What the page of a measure says before its example, in Markdown: all of its definition. */
export function measureFacts(definition: MeasureDefinition): string {
  const { id, version, title, question, numerator, denominator } = definition;
  const rows = [
    row("identifiant · *id*", `\`${id}\`, version ${version}`),
    row("compté · *counted*", `${numerator.fr} *${numerator.en}*`),
    row("rapporté à · *out of*", `${denominator.fr} *${denominator.en}*`),
    row("unité · *unit*", `\`${definition.unit}\``),
    row("mieux quand · *better when*", DIRECTIONS[definition.direction]),
    row("d’après · *from*", definition.sources.map((source) => `\`${source}\``).join(", ")),
    row("période · *period*", period(definition)),
    row("confidentialité · *disclosure*", disclosure(definition)),
    row("par · *by*", definition.breakdowns.map((by) => `\`${by}\``).join(", ") || "–"),
  ];
  return `# ${title.fr}

*${title.en}*

${question.fr}

*${question.en}*

| | |
|---|---|
${rows.join("\n")}

`;
}

function row(heading: string, content: string): string {
  return `| ${heading} | ${content} |`;
}

const DIRECTIONS = {
  up: "plus haut · *higher*",
  down: "plus bas · *lower*",
  none: "ni l’un ni l’autre · *neither*",
} as const satisfies Record<MeasureDefinition["direction"], string>;

function period({ defaultPeriod }: MeasureDefinition): string {
  if (defaultPeriod === null) return "un jour · *one day*";
  return "months" in defaultPeriod
    ? `${defaultPeriod.months} mois · *months*`
    : `${defaultPeriod.days} jours · *days*`;
}

function disclosure({ disclosure, threshold }: MeasureDefinition): string {
  return disclosure === "public"
    ? "faits publics, jamais masqués · *public facts, never hidden*"
    : `masquée sous ${threshold} personnes · *hidden below ${threshold} persons*`;
}
