import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createKeyring } from "../../src/privacy/keyring.ts";
import { fromBase64url } from "../../src/tokens/base64url.ts";
import { askForToken, createTokenIssuer, memoryRecords } from "../../src/tokens/index.ts";
import { collecting, newId } from "../material/collecting.ts";
import { smallTokenKeys } from "../material/small-token-keys.ts";
import { CLIMATE, SECRET } from "../material/surveys.ts";

const N = 30;
const SCOPE = { survey: "climat", wave: "2026-T4" };

/** Right guesses of n by chance are 1 on average, whatever n is (Montmort 1708); more than 8 come once in a million times. */
const MOST_BY_CHANCE = 8;

test("whoever joins the issuer’s records with the collector’s file guesses no better than chance", async () => {
  const keys = await smallTokenKeys();
  const [wave] = CLIMATE.waves.filter(({ id }) => id === SCOPE.wave);
  const surveys = [
    { ...CLIMATE, waves: wave ? [{ ...wave, tokenKey: { ...keys.publicKey } }] : [] },
  ];
  const { file, send, collector, log } = await collecting({ surveys });
  const records = memoryRecords();
  const issuer = createTokenIssuer(keys.privateKey, records);
  const keyring = createKeyring(SECRET);

  // The worst case: each member answers just after being given a token, so that both orders are the same.
  const truth: { blinded: Uint8Array; signature: Uint8Array; answerKey: Buffer; token: string }[] =
    [];
  for (let member = 0; member < N; member++) {
    const request = await askForToken(SCOPE, keys.publicKey);
    const issued = await issuer.issue(`membre-${member}`, request.blinded);
    if (!("signature" in issued)) throw new Error(issued.refused);
    const token = await request.finish(issued.signature);
    const reply = await send({ v: 1, id: newId(), score: member % 11, token });
    const { receipt } = (await reply.json()) as { receipt: string };
    const { answerKey } = keyring.keysOf(receipt);
    truth.push({
      blinded: fromBase64url(request.blinded) ?? new Uint8Array(),
      signature: fromBase64url(issued.signature) ?? new Uint8Array(),
      answerKey: Buffer.from(answerKey),
      token,
    });
  }
  await collector.stop();
  const bytes = readFileSync(file);

  for (const { blinded, signature, token } of truth) {
    for (const part of [blinded, signature, fromBase64url(token.split(".")[0] ?? "")]) {
      expect(bytes.includes(Buffer.from(part ?? []).subarray(0, 12))).toBe(false);
    }
  }
  expect(JSON.stringify(log)).not.toContain("membre-");

  const inFile = truth
    .map(({ answerKey }, member) => ({ member, at: bytes.indexOf(answerKey), answerKey }))
    .sort((one, other) => one.at - other.at);
  const byRank = inFile.filter(({ member }, rank) => member === rank).length;
  const nearest = truth.filter(({ blinded }, member) => {
    const distances = inFile.map((row) => ({ ...row, far: distance(blinded, row.answerKey) }));
    return distances.sort((one, other) => one.far - other.far)[0]?.member === member;
  }).length;
  const arrival = truth.filter(
    (_, member) => member === [...records.entries.keys()].indexOf(`membre-${member}`),
  );
  expect(byRank).toBeLessThanOrEqual(MOST_BY_CHANCE);
  expect(nearest).toBeLessThanOrEqual(MOST_BY_CHANCE);
  // A store that kept the order would have given everybody away.
  expect(arrival.length).toBe(N);
  process.stdout.write(
    `Of ${N} members, ${byRank} guessed by order and ${nearest} by likeness; chance gives 1.\n`,
  );
}, 60_000);

/** Bits in which the first bytes of both differ. */
function distance(one: Uint8Array, other: Uint8Array): number {
  let bits = 0;
  for (const [index, byte] of other.entries()) {
    for (let rest = byte ^ (one[index] ?? 0); rest > 0; rest >>= 1) bits += rest & 1;
  }
  return bits;
}
