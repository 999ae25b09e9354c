import type { Product } from "../product";
import { npmVersion, runNode } from "../run-application";
import { product as express } from "./express";

/** Express 4, which most of what runs today is built on. */
export const product: Product = {
  ...express,
  id: "express-4",
  needs: { debian: [], npm: ["express-4", ...express.needs.npm.filter((name) => name !== "express")] },
  start: (place) =>
    runNode(
      place,
      "express/shop.mjs",
      npmVersion("express-4").replace("express-4/", "express/"),
      "express-4",
    ),
};
