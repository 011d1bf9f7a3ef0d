import ts from "typescript";

/** What the compiler says against programs, as their readers would see it; nothing for good ones. */
export function typeErrors(files: readonly string[], directory: string): string {
  const program = ts.createProgram(files, OPTIONS);
  return ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => directory,
    getNewLine: () => "\n",
  });
}

const OPTIONS: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  types: ["node"],
};
