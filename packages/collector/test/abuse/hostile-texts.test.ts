import fc from "fast-check";
import { expect, test } from "vitest";
import { collecting, newId } from "../material/collecting.ts";

/** Texts of the kinds that break collectors: code, control characters, odd writing, formulas, paths, format strings. */
const HOSTILE = [
  "undefined",
  "null",
  "NaN",
  "true",
  "-1e1000",
  "0x7f",
  "١٢٣",
  "1,000",
  "１２３",
  "'; DROP TABLE answers; --",
  "' OR 1=1 --",
  '" OR ""="',
  "`; SELECT 1",
  "%27%20OR%201",
  "\\'; --",
  "$$;$$",
  "$1",
  ":x",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "{{7*7}}",
  ["$", "{7*7}"].join(""),
  "<%= 7*7 %>",
  "#{7*7}",
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(A1)",
  "\t=1+1",
  "=cmd|' /C calc'!A0",
  "＝1+1",
  "../../../../etc/passwd",
  "C:\\CON",
  "file:///etc/passwd",
  "%s%s%s%n",
  "%x%x%x",
  "() { :; }; echo",
  "; ls",
  "| ls",
  "`ls`",
  "$(ls)",
  "\u0001\u0002\u001b[31m\u007f\u0085\u009f",
  "\u200b\u200c\u200d\ufeff",
  "\u202eabc\u202c\u2066x\u2069",
  "e\u0301\u0301\u0301",
  "Ω≈ç√∫˜µ≤≥÷",
  "🙂👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿",
  "ﷺ",
  "الكتابة",
  "בְּרֵאשִׁית",
  "田中さん",
  "Ⱥⱦ",
  "İıŞş",
  "ﬁ",
  "\u{10ffff}",
  "\ud83d\ude00",
  "Z͑ͫa͖l̈́g̽o",
  "\r\n\r\nHTTP/1.1 200 OK",
  "\n\n\n",
  "a".repeat(2000),
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
];

test("hostile comments are taken, and given back as text", async () => {
  const { send, store } = await collecting();
  for (const comment of HOSTILE) {
    expect((await send({ v: 1, id: newId(), comment })).status, JSON.stringify(comment)).toBe(201);
  }
  const ref = { survey: "climat", wave: "2026-T4", environment: "production" };
  const kept = (await store.comments({ ...ref, question: "comment" })).map(readable).sort();
  const visible = HOSTILE.filter((text) => text.replace(UNWRITTEN, "").trim() !== "");
  expect(kept).toEqual(visible.map((text) => readable(text.replace(UNWRITTEN, ""))).sort());
}, 30_000);

test("no text, field or value whatever makes the collector fail", async () => {
  const { send } = await collecting({ limits: { burst: 1e9 } });
  const text = fc.string({ unit: "binary", maxLength: 60 });
  const body = fc.oneof(
    fc.record({
      v: fc.constant(1),
      id: fc.uuid(),
      comment: text,
      score: fc.integer({ min: -1, max: 11 }),
    }),
    fc.record({
      v: fc.constant(1),
      id: fc.uuid(),
      ctx: fc.dictionary(text, text),
      answers: fc.jsonValue(),
    }),
    fc.object(),
    fc.jsonValue(),
  );
  await fc.assert(
    fc.asyncProperty(body, async (sent) => {
      const { status } = await send(JSON.stringify(sent) ?? "");
      expect([200, 201, 422]).toContain(status);
    }),
    { numRuns: 300 },
  );
}, 60_000);

const UNWRITTEN = /\p{Cc}/gu;

/** Letters, digits and signs, which no cleaning may touch. */
function readable(text: string): string {
  return text.normalize("NFC").replace(/[^\p{L}\p{N}\p{S}]/gu, "");
}
