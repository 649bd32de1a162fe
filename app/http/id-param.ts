import { z } from "zod";
import { notFound } from "./not-found";

/** The id in a path. What is no id at all is not here either. */
export function idParam(params: Record<string, string | undefined>, name = "id"): string {
  const id = z.uuid().safeParse(params[name]);
  return id.success ? id.data : notFound();
}
