import { describe, expect, test } from "vitest";
import { hrefFault } from "../../../src/yaml/links/href-fault.ts";
import { hrefsIn } from "../../../src/yaml/links/links-in.ts";

describe("an address for people to follow", () => {
  test.each([
    "https://exemple.gouv.fr",
    "https://exemple.gouv.fr/a?b=c#d",
    "HTTPS://exemple.gouv.fr",
    "https://é.exemple.fr/été",
    "mailto:contact@exemple.gouv.fr",
    "tel:+33100000000",
    "/compte",
  ])("%j is fine", (href) => {
    expect(hrefFault(href)).toBeUndefined();
  });

  test.each([
    ["embarquement.md", "relative-link"],
    ["../doc", "relative-link"],
    ["#ancre", "relative-link"],
    ["", "relative-link"],
    ["mailto:", "relative-link"],
    ["javascript&colon;alert(1)", "relative-link"],
    ["http://exemple.gouv.fr", "insecure-link"],
    ["https://incubateur.net", "legacy-host-link"],
    ["https://doc.incubateur.net/x", "legacy-host-link"],
    ["javascript:alert(1)", "unsafe-link"],
    ["JavaScript:alert(1)", "unsafe-link"],
    ["java\nscript:alert(1)", "unsafe-link"],
    [" javascript:alert(1)", "unsafe-link"],
    ["\u0001javascript:alert(1)", "unsafe-link"],
    ["vbscript:x", "unsafe-link"],
    ["data:text/html,x", "unsafe-link"],
    ["file:///etc/passwd", "unsafe-link"],
    ["//exemple.gouv.fr", "unsafe-link"],
    ["/\\exemple.gouv.fr", "unsafe-link"],
    ["\\\\exemple.gouv.fr", "unsafe-link"],
    ["https:exemple.gouv.fr", "unsafe-link"],
    ["https:///exemple.gouv.fr", "unsafe-link"],
    ["https://exemple.gouv.fr@autre.fr", "unsafe-link"],
    ["https://exemple.gouv.fr/\u202egpj", "unsafe-link"],
    ["https://exemple.gouv\u200b.fr", "unsafe-link"],
    ["https://exemple gouv.fr", "unsafe-link"],
  ] as const)("%j is told as %s", (href, fault) => {
    expect(hrefFault(href)).toBe(fault);
  });

  test.each([
    ["Lire [la doc](https://a.fr) et [l'autre](https://b.fr)", ["https://a.fr", "https://b.fr"]],
    ["[Wiki](https://a.fr/Mot_(sens))", ["https://a.fr/Mot_(sens)"]],
    ['[Doc](https://a.fr "Un titre")', ["https://a.fr"]],
    ["[Doc](<https://a.fr>)", ["https://a.fr"]],
    ["[Doc](https://a.fr", ["https://a.fr"]],
    ["Sans lien (https://a.fr)", []],
  ])("%j holds %j", (text, hrefs) => {
    expect(hrefsIn(text)).toEqual(hrefs);
  });
});
