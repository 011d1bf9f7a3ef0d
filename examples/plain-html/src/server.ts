import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import { answersInMemory } from "./answers.ts";

const PAGE = new URL("index.html", import.meta.url);
const ELEMENT = new URL(".", import.meta.resolve("@communaute/nps-survey/nps-survey.min.js"));
const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'unsafe-inline'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html";

/** Serves the page, the files of the element, and the place where its answers go. */
export function surveyServer(): Server {
  const answers = answersInMemory();
  return createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const say = (status: number, type: string, body: string | Uint8Array) =>
      response
        .writeHead(status, { "content-type": type, "content-security-policy": POLICY })
        .end(body);
    if (pathname === "/answers" && request.method === "POST") {
      const { status, ...said } = answers.take(await textOf(request));
      say(status, "application/json", JSON.stringify(said));
    } else if (pathname === "/answers") {
      say(200, "application/json; charset=utf-8", JSON.stringify(answers.all(), null, 2));
    } else if (pathname === "/") {
      say(200, "text/html; charset=utf-8", await readFile(PAGE));
    } else if (/^\/nps-survey\/[\w./-]+\.js$/.test(pathname) && !pathname.includes("..")) {
      const file = new URL(pathname.slice("/nps-survey/".length), ELEMENT);
      const text = await readFile(fileURLToPath(file)).catch(() => undefined);
      say(text ? 200 : 404, "text/javascript", text ?? "");
    } else {
      say(404, "text/plain", "");
    }
  });
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size <= 8192) chunks.push(chunk);
  }
  return size > 8192 ? "" : Buffer.concat(chunks).toString("utf8");
}
