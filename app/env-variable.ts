import { z } from "zod";

/** A switch that is written as a word. */
export const flag = (fallback: "on" | "off") =>
  z
    .enum(["on", "off"], { error: "wants on or off" })
    .default(fallback)
    .transform((value) => value === "on");

/** A whole number within bounds. */
export const count = (from: number, to: number) => {
  const error = `wants a whole number from ${from} to ${to}`;
  return z.coerce.number({ error }).int({ error }).min(from, { error }).max(to, { error });
};

/** Of money, in whatever currency the bill has. */
export const amount = (error: string) => z.coerce.number({ error }).min(0, { error }).max(1_000_000, { error });

/** An address, alone or after a name. */
export const MAILBOX = /^(?:[^<>@\r\n]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/;
