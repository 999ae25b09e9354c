import { expect, test } from "vitest";
import { decodeFile } from "../../src/adapters/file-text";
import { render } from "../../src/core/messages/render";

const never = new AbortController().signal;
const ignore = (): void => {};

function decode(...parts: ConstructorParameters<typeof File>[0]) {
  return decodeFile(new File(parts, "shop.har"), ignore, never);
}

test("a file is read as UTF-8, wherever its pieces are cut", async () => {
  const bytes = new TextEncoder().encode('{"ж":"€"}');
  const file = {
    name: "shop.har",
    size: bytes.length,
    stream: () =>
      new ReadableStream<Uint8Array<ArrayBuffer>>({
        start(controller) {
          for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
          controller.close();
        },
      }),
  };
  expect(await decodeFile(file, ignore, never)).toMatchObject({ ok: true, text: '{"ж":"€"}' });
});

test("UTF-16 is known by its byte order mark", async () => {
  const littleEndian = Uint8Array.of(0xff, 0xfe, 0x7b, 0, 0x7d, 0);
  const bigEndian = Uint8Array.of(0xfe, 0xff, 0, 0x7b, 0, 0x7d);
  expect(await decode(littleEndian)).toEqual({ ok: true, text: "{}", binary: false });
  expect(await decode(bigEndian)).toEqual({ ok: true, text: "{}", binary: false });
});

test("what does not look like text is called binary", async () => {
  expect(await decode(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).toMatchObject({ binary: true });
  expect(await decode(Uint8Array.of(0x89, 0x50, 0x4e, 0x47))).toMatchObject({ binary: true });
  expect(await decode("plain ж")).toMatchObject({ binary: false });
});

test("an empty file is an empty text", async () => {
  expect(await decode()).toEqual({ ok: true, text: "", binary: false });
});

test("the share that is read ends at the whole", async () => {
  const shares: number[] = [];
  await decodeFile(new File(["x".repeat(300_000)], "shop.har"), (share) => shares.push(share), never);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

test("a file longer than one string can be is refused before it is read", async () => {
  const file = {
    name: "huge.har",
    size: 2 ** 30,
    stream: () => {
      throw new Error("It was read.");
    },
  };
  const decoding = await decodeFile(file, ignore, never);
  expect(decoding?.ok === false && render(decoding.reason)).toMatch(
    /^huge\.har is too large: at most 536 MB can be opened here\./,
  );
});

test("reading ends when it is no longer wanted", async () => {
  const wanted = new AbortController();
  wanted.abort();
  expect(await decodeFile(new File(["x"], "shop.har"), ignore, wanted.signal)).toBeNull();
});
