import { connect } from "node:net";

/** What a server bore. */
export interface Load {
  /** Answers acknowledged a second. */
  perSecond: number;
  /** Milliseconds under which 99 of 100 were acknowledged. */
  p99: number;
  /** Replies that acknowledged nothing. */
  refused: number;
}

/** Sends new answers over so many connections, each as soon as the one before is acknowledged, for so many milliseconds. */
export async function load(port: number, connections: number, milliseconds: number): Promise<Load> {
  const times: number[] = [];
  let refused = 0;
  const until = performance.now() + milliseconds;
  const worker = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(port, "127.0.0.1");
      let began = 0;
      let heard = "";
      const send = () => {
        began = performance.now();
        socket.write(requestOf());
      };
      socket.setNoDelay(true);
      socket.on("connect", send);
      socket.on("error", reject);
      socket.on("data", (data) => {
        heard += data.toString("latin1");
        const length = lengthOf(heard);
        if (length === undefined || heard.length < length) return;
        const now = performance.now();
        if (heard.startsWith("HTTP/1.1 201")) times.push(now - began);
        else refused += 1;
        heard = "";
        if (now < until) send();
        else {
          socket.destroy();
          resolve();
        }
      });
    });
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, worker));
  const seconds = (performance.now() - began) / 1000;
  times.sort((one, other) => one - other);
  return {
    perSecond: times.length / seconds,
    p99: times[Math.floor(times.length * 0.99)] ?? Number.NaN,
    refused,
  };
}

function requestOf(): string {
  const id = crypto.randomUUID();
  const score = id.charCodeAt(0) % 11;
  const body = `{"v":1,"id":"${id}","wave":"2026-T4","score":${score},"ctx":{"lang":"fr","env":"production","role":"dev"}}`;
  return `POST /v1/surveys/climat/responses HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
}

/** How long a whole reply is; `undefined` before its headers are there. */
function lengthOf(heard: string): number | undefined {
  const end = heard.indexOf("\r\n\r\n");
  if (end === -1) return undefined;
  return end + 4 + Number(/content-length: (\d+)/i.exec(heard)?.[1] ?? 0);
}
