/** A file that a page shows. */
export interface ShownFile {
  /** Where it stands, when its first line says so: `listes/equipes/potager.yml`. */
  path?: string | undefined;
  text: string;
}

/** The YAML files that a page shows, in its order; one whose first line is `# listes/…` is there when its commands run. */
export function filesIn(markdown: string): ShownFile[] {
  return [...markdown.matchAll(FILE)].map(({ groups }) => {
    const text = groups?.text ?? "";
    return { path: PATH.exec(text)?.[1], text };
  });
}

const FILE = /^```yaml\n(?<text>[\s\S]*?)^```$/gm;
const PATH = /^# (listes\/\S+)\n/;
