import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stage } from "../stage";

/** Longer than the time from one look through DevTools' log to the next. */
const slowMs = 2_500;

/** A log that DevTools makes between the request for a page and its answer costs the answer's body. */
describe("a server that takes its time", () => {
  const at = stage();
  let server: Server;
  let url: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const answer = (): void => void response.end(`<h1>Forbidden</h1><p>${request.url}</p>`);
      response.statusCode = 403;
      response.setHeader("Content-Type", "text/html");
      if (request.url?.endsWith("?late")) setTimeout(answer, slowMs);
      if (request.url?.endsWith("?bit-by-bit")) {
        response.write("<title>Refused</title>");
        setTimeout(answer, slowMs);
      }
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each(["late", "bit-by-bit"])("and answers %s loses nothing of the refused page's body", async (how) => {
    await at.visit(at.lab.pageUrl);
    await at.visit(`${url}?${how}`);
    const read = async () => (await at.blocks(`?${how}`)).map(({ exchange }) => exchange.body);
    await expect
      .poll(read, { timeout: 10_000 })
      .toEqual([expect.objectContaining({ state: "read", text: expect.stringContaining(`?${how}`) })]);
  });
});
