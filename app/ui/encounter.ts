import type { EncounterWay } from "~db/schema";

/** Ways of being in touch, as a form offers them and as a timeline says them afterwards. */
export const ENCOUNTER_WAYS: Record<EncounterWay, { offered: string; told: string }> = {
  "in person": { offered: "In person", told: "Met" },
  call: { offered: "Call", told: "Called" },
  video: { offered: "Video call", told: "Video call" },
  message: { offered: "Message", told: "Messages" },
  mail: { offered: "Mail", told: "Mail" },
};

export const ENCOUNTER_WAY_NAMES = Object.keys(ENCOUNTER_WAYS) as EncounterWay[];
