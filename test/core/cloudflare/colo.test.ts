import { getAirportByIata } from "airport-data-js";
import { describe, expect, test } from "vitest";
import { coloCity, coloPlace, knownColos } from "../../../src/core/cloudflare/colo";

/**
 * Not in the airport data under that code: renamed airports (Bishkek, Chișinău), new ones
 * (Jiaxing), and codes of towns without one (Itajaí, Americana, Ramallah, Zhongshan).
 */
const notAnAirportThere = new Set(["FRU", "KIV", "JXG", "ITJ", "QWJ", "ZDM", "ZGN"]);

describe("the city of a data centre", () => {
  test("is named with its country in the reader's language", () => {
    expect(coloPlace("AMS", "en")).toBe("Amsterdam, Netherlands");
    expect(coloPlace("AMS", "de")).toBe("Amsterdam, Niederlande");
    expect(coloPlace("QQQ", "en")).toBeNull();
  });

  test("is where the data centre is, not what the airport is called", () => {
    expect(coloCity("SJC")).toEqual({ city: "San Jose", country: "US" });
    expect(coloCity("IAD")).toEqual({ city: "Ashburn", country: "US" });
  });

  test("is found in any case", () => {
    expect(coloCity("lhr")).toEqual({ city: "London", country: "GB" });
  });

  test("is unknown for a code that is not in the table, and for an object's own names", () => {
    expect(coloCity("QQQ")).toBeNull();
    expect(coloCity("")).toBeNull();
    expect(coloCity("constructor")).toBeNull();
  });

  test("is known for every data centre once, with a three-letter code and a name", () => {
    const colos = knownColos();
    expect(colos.length).toBeGreaterThan(330);
    for (const colo of colos) {
      expect(colo).toMatch(/^[A-Z]{3}$/);
      expect(coloCity(colo)?.city).toMatch(/^\p{Lu}[\p{L} .'-]+$/u);
    }
  });

  test("lies in the country of the airport whose code it bears, but for the ones listed here", async () => {
    const differing: string[] = [];
    for (const colo of knownColos()) {
      const found = await getAirportByIata(colo).catch(() => []);
      if (!found.some((airport) => airport.country_code === coloCity(colo)?.country)) differing.push(colo);
    }
    expect(new Set(differing)).toEqual(notAnAirportThere);
  });
});
