import { readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Product } from "../../test/lab/products/product";

/** Where products are: one file each, found by folder. */
export const serversFolder = "test/lab/products/servers";

/** The ids of all products, sorted: the names of their files. */
export function productIds(folder = serversFolder): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => basename(name, ".ts"))
    .toSorted();
}

/** Loads a product. Throws when its file exports none, or one of another id. */
export async function loadProduct(id: string, folder = serversFolder): Promise<Product> {
  const loaded: { product?: Product } = await import(pathToFileURL(resolve(join(folder, `${id}.ts`))).href);
  const { product } = loaded;
  if (product === undefined) throw new Error(`${folder}/${id}.ts exports no "product"`);
  if (product.id !== id) throw new Error(`its id "${product.id}" is not its file's name`);
  const names = product.refusals.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`two of its refusals are called "${twice}"`);
  return product;
}
