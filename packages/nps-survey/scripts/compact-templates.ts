import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import { transformSync } from "esbuild";
import ts from "typescript";

/** Takes out of the HTML and the CSS in sources what is only there for who reads them. */
export const compactTemplates: Plugin = {
  name: "compact-templates",
  setup(build) {
    build.onLoad({ filter: /[/\\]src[/\\].+\.ts$/ }, async ({ path }) => {
      const contents = compacted(await readFile(path, "utf8"));
      return { contents, loader: "ts" };
    });
  },
};

/** A source in which each template that is tagged `html` or `css`, or marked so by a comment before it, is compact. */
export function compacted(source: string): string {
  const file = ts.createSourceFile("source.ts", source, ts.ScriptTarget.Latest, true);
  const edits: Edit[] = [];
  visit(file);
  return edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), source);

  function visit(node: ts.Node): void {
    if (ts.isTaggedTemplateExpression(node)) {
      const language = node.tag.getText(file);
      if (language === "html") edits.push(...editsOf(node.template, htmlWithoutBreaks));
      if (language === "css") edits.push(...editsOf(node.template, cssWithoutBreaks));
    } else if (ts.isNoSubstitutionTemplateLiteral(node) && isMarked(node)) {
      edits.push(...editsOf(node, cssWithoutBreaks));
    }
    ts.forEachChild(node, visit);
  }

  function isMarked(node: ts.Node): boolean {
    return source.slice(node.getFullStart(), node.getStart(file)).trim() === "/* css */";
  }

  /** Of a template, the literal texts between its expressions. */
  function editsOf(template: ts.TemplateLiteral, compact: (texts: string[]) => string[]): Edit[] {
    const literals = ts.isTemplateExpression(template)
      ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
      : [template];
    const places = literals.map((literal) => {
      const opensExpression = ts.isTemplateHead(literal) || ts.isTemplateMiddle(literal);
      const end = literal.getEnd() - (opensExpression ? "${" : "`").length;
      return { start: literal.getStart(file) + 1, end };
    });
    const texts = compact(places.map(({ start, end }) => source.slice(start, end)));
    return places.map((place, index) => ({ ...place, by: texts[index] ?? "" }));
  }
}

interface Edit {
  start: number;
  end: number;
  by: string;
}

/** A line break between tags is none in the page, within a tag it is a space; a space without one stays. */
function htmlWithoutBreaks(texts: readonly string[]): string[] {
  let isInTag = false;
  return texts.map((text) =>
    text.replaceAll(/[<>]|\s*\n\s*(>?)/g, (found, end) => {
      const wasInTag = isInTag;
      if (found === "<") isInTag = true;
      if (found.endsWith(">")) isInTag = false;
      if (found === "<" || found === ">") return found;
      return end || !wasInTag ? end : " ";
    }),
  );
}

function cssWithoutBreaks(texts: readonly string[]): string[] {
  if (texts.length > 1) throw new Error("A style with an expression in it cannot be made compact.");
  return texts.map((text) => transformSync(text, { loader: "css", minify: true }).code.trim());
}
