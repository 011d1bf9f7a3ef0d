import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { ROUTES } from "../../src/routes/catalogue.ts";
import { collecting } from "../material/collecting.ts";
import { CLIMATE } from "../material/surveys.ts";

test("the OpenAPI document describes every address, and what each survey takes", async () => {
  const document = await documentOf();
  expect(document.openapi).toBe("3.1.0");
  for (const { path, method } of ROUTES) {
    expect(document.paths[path]?.[method.toLowerCase()]?.responses).toHaveProperty("default");
  }
  const taken = JSON.stringify(document.paths["/v1/surveys/{survey}/responses"]?.post?.requestBody);
  for (const part of [
    '"additionalProperties":false',
    '"maximum":10',
    '"dev"',
    '"lieux"',
    '"maxLength":2000',
  ]) {
    expect(taken).toContain(part);
  }
});

test.each([1, 2])("the OpenAPI document of %i surveys is valid", async (n) => {
  const document = await documentOf(n);
  const validator = new Validator();
  expect(await validator.validate(document)).toMatchObject({ valid: true });
  expect(validator.version).toBe("3.1");
  expect(() => validator.resolveRefs()).not.toThrow();
});

test("a document with a fault would be found out", async () => {
  const { paths: _, ...rest } = await documentOf();
  const spoilt = { ...rest, paths: { "/x": { get: { responses: { 200: {} } } } } };
  expect(await new Validator().validate(spoilt)).toMatchObject({ valid: false });
});

async function documentOf(surveys = 1) {
  const { ask } = await collecting({
    surveys: Array.from({ length: surveys }, (_, at) => ({ ...CLIMATE, id: `climat-${at}` })),
  });
  return (await (await ask("/v1/openapi.json")).json()) as {
    openapi: string;
    paths: Record<string, Record<string, { requestBody?: unknown; responses: object }>>;
  };
}
