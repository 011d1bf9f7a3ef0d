import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Hono } from "hono";
import { afterAll, expect, test } from "vitest";
import { listening } from "../../src/server/listening.ts";
import { DAY, smallCommunity } from "../material/small-community.ts";

const community = smallCommunity();
afterAll(community.remove);

const ends: (() => void)[] = [];
afterAll(() => {
  for (const end of ends) end();
});

function start(environment: Record<string, string>): { child: ChildProcess; said: () => string } {
  const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      COMMUNITY: community.directory,
      ARRIVALS: `${community.directory}/arrivals.sqlite`,
      ANSWERS: `${community.directory}/answers-${ends.length}.sqlite`,
      AS_OF: DAY,
      HOST: "",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  ends.push(() => child.kill("SIGKILL"));
  let output = "";
  child.stdout?.on("data", (text) => {
    output += text;
  });
  return { child, said: () => output };
}

test.concurrent.each(["SIGINT", "SIGTERM"] as const)(
  "it starts on the next free port, tells its address and what it read, and ends at %s",
  { timeout: 20_000 },
  async (signal) => {
    const taken = (await listening(new Hono(), { host: "127.0.0.1", port: 0 }))!;
    const { child, said } = start({ PORT: String(taken.port) });
    await expect.poll(said, { timeout: 15_000 }).toContain("Ctrl+C");
    const [address = "", port] = /http:\/\/localhost:(\d+)/.exec(said()) ?? [];
    expect(Number(port)).toBeGreaterThan(taken.port);
    expect(said()).toContain("7 fiches lues dans");
    expect((await fetch(`${address.replace("localhost", "127.0.0.1")}/healthz`)).status).toBe(200);
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([0, null]);
    await taken.stop();
  },
);

test.concurrent.each([
  ["a port that is no number", { PORT: "trois mille" }, "PORT doit être un nombre"],
  ["a file for arrivals that cannot be", { ARRIVALS: "/dev/null/a.sqlite" }, "avec ARRIVALS"],
  ["answers that cannot be kept", { ANSWERS: "/dev/null/a.sqlite" }, "vérifie SURVEY"],
  ["a survey that is not there", { SURVEY: "/nulle/part.yml" }, "vérifie SURVEY"],
  ["a host that is not ours", { HOST: "203.0.113.1" }, "vérifie HOST"],
])(
  "it does not start on %s, and says why",
  { timeout: 20_000 },
  async (_what, environment, why) => {
    const { child, said } = start(environment);
    expect(await once(child, "exit")).toEqual([1, null]);
    expect(said()).toContain(why);
  },
);
