import { z } from "zod";
import { isTimeZone } from "~/time/zoned";

export const timeZone = z.string().refine(isTimeZone, { error: "That is not a time zone Memoro knows." });
