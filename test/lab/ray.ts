import { randomBytes } from "node:crypto";

/** The data centre that the lab's edge claims to be, as in the suffix of `cf-ray`. */
export const labColo = "AMS";

/** What the edge knows about one request while it answers. */
export interface EdgeContext {
  /** 16 hex digits, fresh for every request. */
  readonly rayId: string;
  /** The host that was asked for, without a port. */
  readonly host: string;
  readonly method: string;
  readonly accept: string;
  readonly userAgent: string;
  readonly scheme: "http" | "https";
  readonly httpVersion: string;
  readonly now: Date;
}

/** A fresh Ray ID in Cloudflare's form. */
export function freshRayId(): string {
  return randomBytes(8).toString("hex");
}

/** The value of the `cf-ray` field: the Ray ID and the data centre. */
export function rayField(rayId: string): string {
  return `${rayId}-${labColo}`;
}
