import { Agent, request } from "node:http";

/** A body, and the id that makes it one answer however often it is sent. */
export interface Sent {
  id: string;
  body: string;
}

/** Connections that are kept, as many as may be busy at once. */
export function connections(most: number): Agent {
  return new Agent({ keepAlive: true, maxSockets: most });
}

/** Sends an answer; its status, or `null` when nothing was heard. */
export function sent(agent: Agent, port: number, { body }: Sent): Promise<number | null> {
  return new Promise((resolve) => {
    const asked = request(
      {
        agent,
        port,
        host: "127.0.0.1",
        method: "POST",
        path: "/v1/surveys/climat/responses",
        headers: { "content-type": "text/plain", "content-length": Buffer.byteLength(body) },
      },
      (response) => {
        response.resume();
        response.once("end", () => resolve(response.statusCode ?? null));
        response.once("error", () => resolve(null));
        response.once("close", () => resolve(null));
      },
    );
    asked.once("error", () => resolve(null));
    asked.end(body);
  });
}

/** A new answer, with a comment now and then. */
export function newAnswer(random: () => number): Sent {
  const id = crypto.randomUUID();
  const comment = random() < 0.2 ? { comment: `Un mot ${"é".repeat(random() * 200)}` } : {};
  const score = Math.floor(random() * 11);
  return { id, body: JSON.stringify({ v: 1, id, wave: "2026-T4", score, ...comment }) };
}

/** Runs as many at once as told, until each says that it is over. */
export async function atOnce(workers: number, work: () => Promise<boolean>): Promise<void> {
  const worker = async () => {
    while (await work());
  };
  await Promise.all(Array.from({ length: workers }, worker));
}
