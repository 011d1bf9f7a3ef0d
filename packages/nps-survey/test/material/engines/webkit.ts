import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { type Driven, type Make, middleOf } from "./engine.ts";
import { freePort } from "./free-port.ts";
import { type Act, keyActs, pointerActs, WebDriver } from "./web-driver.ts";

const DRIVER = "/usr/bin/WebKitWebDriver";
const DISPLAY = "/usr/bin/Xvfb";
const missing = [
  ...(existsSync(DRIVER) ? [] : ["webkit2gtk-driver"]),
  ...(existsSync(DISPLAY) ? [] : ["xvfb"]),
];

/** WebKit as GTK has it, through its own WebDriver, on a display that nobody sees. */
export const WEBKIT: Make = {
  name: "WebKit",
  missing: missing.length > 0 ? missing.join(", ") : undefined,
  start: async () => {
    const [display, screen] = await drawnNowhere();
    const port = await freePort();
    const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: "1" };
    const driving = spawn(DRIVER, [`--port=${port}`], { env, stdio: "ignore" });
    const driver = await WebDriver.at(`http://127.0.0.1:${port}`);
    return {
      open: async (address) => {
        const session = await driver.session();
        const act = (acts: Act[]) => session.post<void>("actions", { actions: acts });
        await session.post("url", { url: address });
        const read = <Value>(expression: string) =>
          session.post<Value>("execute/sync", { script: `return ${expression}`, args: [] });
        return {
          press: async (...keys) => act(keyActs(keys)),
          click: async (element) => act(pointerActs(await read(middleOf(element)))),
          read,
          close: () => session.end(),
        } satisfies Driven;
      },
      close: async () => {
        await ended(driving);
        await ended(screen);
      },
    };
  },
};

/** A screen that nobody sees, and its name. */
async function drawnNowhere(): Promise<[string, ChildProcess]> {
  const screen = spawn(DISPLAY, ["-displayfd", "3", "-screen", "0", "1280x1024x24"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [name] = (await once(screen.stdio[3]!, "data")) as [Buffer];
  return [`:${name.toString().trim()}`, screen];
}

async function ended(running: ChildProcess): Promise<void> {
  running.kill();
  if (running.exitCode === null && running.signalCode === null) await once(running, "exit");
}
