import { expect, test } from "vitest";
import { compacted } from "../scripts/compact-templates.ts";

test.each([
  [
    "a break between tags is nothing",
    "html`\n  <p>\n    <b>a</b>\n  </p>\n`",
    "html`<p><b>a</b></p>`",
  ],
  [
    "a break within a tag is a space",
    "html`<p\n  id=$" + "{id}\n  hidden\n>a</p>`",
    "html`<p id=$" + "{id} hidden>a</p>`",
  ],
  ["a space without a break stays", "html`<b>a</b> $" + "{b} c`", "html`<b>a</b> $" + "{b} c`"],
  ["expressions stay as they are", "html`$" + "{\n  a\n}\n  <p>`", "html`$" + "{\n  a\n}<p>`"],
  [
    "a template in another is made compact too",
    "html`\n  $" + "{is ? html`\n  <b>a</b>\n` : b}\n`",
    "html`$" + "{is ? html`<b>a</b>` : b}`",
  ],
  ["a style is minified", "css`\n  p {\n    margin: 0.5em;\n  }\n`", "css`p{margin:.5em}`"],
  [
    "so is a text that is marked as one",
    "a = /* css */ `\n  p { margin: 0 }\n`",
    "a = /* css */ `p{margin:0}`",
  ],
  ["other templates stay as they are", "a = `\n  <p>\n`", "a = `\n  <p>\n`"],
])("%s", (_, written, expected) => {
  expect(compacted(written)).toBe(expected);
});

test("a style with an expression in it is refused, since its parts alone are no styles", () => {
  expect(() => compacted("css`p { margin: $" + "{a} }`")).toThrow("with an expression in it");
});
