import { expect, test } from "vitest";
import { packageOf, workspaces } from "../workspaces.mjs";
import { repository } from "./repository.ts";

test("workspaces are the folders with a package.json that the patterns name", () => {
  using example = repository();
  example.write("packages/notes/readme.txt", "no package");

  expect(workspaces(example.top)).toEqual(["packages/words", "tools"]);
  expect(packageOf("tools", example.top)).toEqual({ name: "tools" });
});
