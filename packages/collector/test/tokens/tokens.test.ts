import { beforeAll, describe, expect, test } from "vitest";
import {
  askForToken,
  createTokenIssuer,
  isTokenOf,
  memoryRecords,
  newTokenKeys,
  type TokenKeys,
} from "../../src/tokens/index.ts";
import { collecting, newId } from "../material/collecting.ts";
import { CLIMATE } from "../material/surveys.ts";

const SCOPE = { survey: "climat", wave: "2026-T4" };
let keys: TokenKeys;
beforeAll(async () => {
  keys = await newTokenKeys();
});

describe("a token", () => {
  test("is given once a member, again for the same request, and never for another one", async () => {
    const issuer = createTokenIssuer(keys.privateKey, memoryRecords());
    const request = await askForToken(SCOPE, keys.publicKey);
    const first = await issuer.issue("lou", request.blinded);
    expect(await issuer.issue("lou", request.blinded)).toEqual(first);
    const other = await askForToken(SCOPE, keys.publicKey);
    expect(await issuer.issue("lou", other.blinded)).toEqual({ refused: "token-given" });
    expect(await issuer.issue("max", "pas une demande")).toEqual({ refused: "request-malformed" });
  });

  test("holds for its wave, and for no other", async () => {
    const token = await tokenOf("lou");
    const check = { ...SCOPE, publicKey: keys.publicKey };
    expect(await isTokenOf(token, check)).toBe(true);
    expect(await isTokenOf(token, { ...check, wave: "2026-T3" })).toBe(false);
    expect(await isTokenOf(token, { ...check, survey: "autre" })).toBe(false);
    expect(await isTokenOf(token, { ...check, publicKey: (await newTokenKeys()).publicKey })).toBe(
      false,
    );
  });

  test.each(["", ".", "a.b", "a.b.c", "=.=", "é.é", "A".repeat(2000)])(
    "that is %j is none",
    async (token) => {
      expect(await isTokenOf(token, { ...SCOPE, publicKey: keys.publicKey })).toBe(false);
    },
  );
});

describe("a survey of members", () => {
  const surveys = () => [
    { ...CLIMATE, waves: [{ ...wave("2026-T4"), tokenKey: { ...keys.publicKey } }] },
  ];

  test("takes one answer a token, whatever its id", async () => {
    const { send, store } = await collecting({ surveys: surveys() });
    const token = await tokenOf("lou");
    const body = { v: 1, id: newId(), score: 9, token };
    expect((await send(body)).status).toBe(201);
    expect((await send(body)).status).toBe(200);
    expect((await send({ ...body, id: newId() })).status).toBe(409);
    expect((await send({ ...body, score: 3 })).status).toBe(409);
    expect(await store.holdings()).toMatchObject([{ answers: 1 }]);
  });

  test.each([
    ["no token", undefined, "token-missing"],
    ["a token that nobody signed", "QUJD.QUJD", "token-refused"],
  ])("refuses an answer with %s", async (_, token, code) => {
    const { send } = await collecting({ surveys: surveys() });
    const reply = await send({ v: 1, id: newId(), score: 9, ...(token ? { token } : {}) });
    expect([reply.status, ((await reply.json()) as { code: string }).code]).toEqual([403, code]);
  });
});

async function tokenOf(member: string): Promise<string> {
  const request = await askForToken(SCOPE, keys.publicKey);
  const issued = await createTokenIssuer(keys.privateKey, memoryRecords()).issue(
    member,
    request.blinded,
  );
  return request.finish("signature" in issued ? issued.signature : "");
}

function wave(id: string) {
  const found = CLIMATE.waves.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no wave ${id}.`);
  return found;
}
