import { describe, expect, it } from "vitest";
import { fetchedExchange, readFetched } from "../../../src/adapters/capture/fetch-in-page";
import { fetched } from "./fetched";

describe("an answer that was fetched in the page", () => {
  it("is an exchange with all its fields, marked as what it is", () => {
    expect(fetchedExchange(fetched(), ["asked-again"])).toMatchObject({
      method: "GET",
      status: 403,
      fieldsComplete: true,
      notes: ["asked-again"],
      body: { state: "read", text: "<p>No.</p>", size: 10, cut: false },
    });
  });

  it("may lack fields where a service worker stands between", () => {
    expect(fetchedExchange(fetched({ worker: true }), []).fieldsComplete).toBe(false);
  });

  it("has no text where it is none, and says when it is only the beginning", () => {
    const bodyOf = (more: object) => fetchedExchange(fetched(more), []).body;
    const image = [{ name: "Content-Type", value: "image/webp" }];
    expect(bodyOf({ fields: image })).toEqual({ state: "not-observable", reason: "binary" });
    expect(bodyOf({ body: null })).toEqual({ state: "not-observable", reason: "not-captured" });
    expect(bodyOf({ body: { text: "a", size: 9, whole: false } })).toMatchObject({ cut: true, size: null });
  });

  it("loses its secrets as it is read", () => {
    const fields = [{ name: "Set-Cookie", value: "session=hush; Path=/" }];
    expect(JSON.stringify(readFetched(fetched({ fields })))).not.toContain("hush");
  });

  it("is not believed where it has another form", () => {
    expect(readFetched({ ...fetched(), status: "403" })).toBeNull();
    expect(readFetched({ ok: false, problem: "made-up" })).toBeNull();
    expect(readFetched({ ok: false, problem: "timeout" })).toEqual({ ok: false, problem: "timeout" });
  });
});
