import { connect } from "node:net";

/** What a connection was answered, and how many milliseconds it lasted. */
export interface Heard {
  text: string;
  status: number | undefined;
  milliseconds: number;
}

/** Opens a connection, lets `write` send what it likes, and waits until the server closes it, for so long at most. */
export function rawConnection(
  port: number,
  write: (send: (bytes: string | Buffer) => void) => void,
  most = 8_000,
): Promise<Heard> {
  return new Promise((resolve) => {
    const began = performance.now();
    let text = "";
    const socket = connect(port, "127.0.0.1");
    const end = () => {
      clearTimeout(timer);
      socket.destroy();
      const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
      resolve({
        text,
        status: status === undefined ? undefined : Number(status),
        milliseconds: performance.now() - began,
      });
    };
    const timer = setTimeout(end, most);
    socket.on("data", (data) => {
      text += data;
    });
    socket.on("error", () => undefined);
    socket.on("close", end);
    socket.on("connect", () =>
      write((bytes) => {
        if (!socket.destroyed && socket.writable) socket.write(bytes);
      }),
    );
  });
}
