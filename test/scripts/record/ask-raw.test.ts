import { createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { askRaw } from "../../../scripts/record/ask-raw";
import { listen } from "../../lab/ports";

let close = (): void => undefined;
afterEach(() => close());

/** A server that keeps what it was sent and answers with these bytes. */
async function serverThatSays(answer: string): Promise<{ port: number; heard: () => string }> {
  let text = "";
  const server = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
      if (text.includes("\r\n\r\n")) socket.end(answer, "latin1");
    });
  });
  close = () => void server.close();
  return { port: await listen(server), heard: () => text };
}

describe("a request to a product", () => {
  it("keeps field lines in order, with repeats and case, and the status text", async () => {
    const { port } = await serverThatSays(
      "HTTP/1.1 403 Request blocked\r\nserver: Caddy\r\nServer: nginx\r\nX-A: 1\r\nServer: x\r\nContent-Length: 2\r\n\r\nno",
    );
    const answer = await askRaw(port, { path: "/x" });
    expect(answer.statusText).toBe("Request blocked");
    expect(answer.fields.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      "server: Caddy",
      "Server: nginx",
      "X-A: 1",
      "Server: x",
      "Content-Length: 2",
    ]);
    expect(answer.body.toString()).toBe("no");
  });

  it("keeps an empty status text and the old version of HTTP", async () => {
    const { port } = await serverThatSays("HTTP/1.0 403 \r\nContent-Type: text/html\r\n\r\ntext");
    const answer = await askRaw(port, { path: "/x" });
    expect([answer.statusText, answer.httpVersion, answer.body.toString()]).toEqual(["", "HTTP/1.0", "text"]);
  });

  it("asks for shop.example, uncompressed, unless said otherwise", async () => {
    const { port, heard } = await serverThatSays("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
    const { url } = await askRaw(port, {
      path: "/x",
      fields: { accept: "application/json", "User-Agent": "" },
    });
    expect(url).toBe("http://shop.example/x");
    expect(heard()).toMatch(/^GET \/x HTTP\/1\.1\r\nHost: shop\.example\r\n/);
    expect(heard()).toContain("Accept-Encoding: identity\r\n");
    expect(heard()).toContain("accept: application/json\r\n");
    expect(heard()).not.toMatch(/Accept: text|User-Agent/);
  });

  it("asks a forward proxy for the whole address", async () => {
    const { port, heard } = await serverThatSays("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
    const { url } = await askRaw(port, { path: "/a", proxied: "http://games.example/" });
    expect(url).toBe("http://games.example/a");
    expect(heard()).toMatch(/^GET http:\/\/games\.example\/a HTTP\/1\.1\r\nHost: games\.example\r\n/);
  });

  it("does not mind a body after HEAD", async () => {
    const { port } = await serverThatSays("HTTP/1.1 403 No\r\nConnection: close\r\n\r\n<h1>No</h1>");
    const answer = await askRaw(port, { method: "HEAD", path: "/x" });
    expect([answer.status, answer.body.length]).toEqual([403, 0]);
  });

  it("fails where the answer is no HTTP", async () => {
    const { port } = await serverThatSays("SSH-2.0-OpenSSH\r\n\r\n");
    await expect(askRaw(port, { path: "/x" })).rejects.toThrow(/Parse Error|socket hang up/);
  });
});
