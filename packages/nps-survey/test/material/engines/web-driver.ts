/** One device's part of an action, as W3C WebDriver writes it. */
export interface Act {
  type: "key" | "pointer";
  id: string;
  actions: Record<string, unknown>[];
}

/** One window of a browser, by the few commands that the tests need. */
export interface Session {
  post: <Value>(command: string, body: unknown) => Promise<Value>;
  end: () => Promise<void>;
}

/** A client of a W3C WebDriver server. */
export class WebDriver {
  readonly #address: string;

  private constructor(address: string) {
    this.#address = address;
  }

  /** Waits, ten seconds at most, until a server is ready at this address. */
  static async at(address: string): Promise<WebDriver> {
    const driver = new WebDriver(address);
    for (let turn = 0; turn < 200; turn++) {
      const isReady = await driver.#call("GET", "status").catch(() => undefined);
      if (isReady) return driver;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error("The WebDriver server did not start.");
  }

  /** Opens a window without any history. */
  async session(): Promise<Session> {
    const browser = { "webkitgtk:browserOptions": { args: ["--automation"] } };
    const timeouts = { script: 300_000, pageLoad: 60_000, implicit: 0 };
    const capabilities = { alwaysMatch: { ...browser, timeouts } };
    const { sessionId } = await this.#call<{ sessionId: string }>("POST", "session", {
      capabilities,
    });
    const at = `session/${sessionId}`;
    return {
      post: (command, body) => this.#call("POST", `${at}/${command}`, body),
      end: () => this.#call("DELETE", at),
    };
  }

  async #call<Value>(method: string, command: string, body?: unknown): Promise<Value> {
    const response = await fetch(`${this.#address}/${command}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: Value };
    if (!response.ok) throw new Error(`${command}: ${JSON.stringify(value)}`);
    return value;
  }
}

const KEYS: Record<string, string> = {
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Escape: "\uE00C",
  End: "\uE010",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
};

/** Keys pressed and released one after the other; those of "Shift+Tab" together. */
export function keyActs(chords: readonly string[]): Act[] {
  const actions = chords.flatMap((chord) => {
    const keys = chord.split("+").map((key) => KEYS[key] ?? key);
    return [
      ...keys.map((value) => ({ type: "keyDown", value })),
      ...keys.toReversed().map((value) => ({ type: "keyUp", value })),
    ];
  });
  return [{ type: "key", id: "keyboard", actions }];
}

/** The pointer pressed and released at a point. */
export function pointerActs({ x, y }: { x: number; y: number }): Act[] {
  const actions = [
    { type: "pointerMove", x, y, duration: 0 },
    { type: "pointerDown", button: 0 },
    { type: "pointerUp", button: 0 },
  ];
  return [{ type: "pointer", id: "mouse", actions }];
}
