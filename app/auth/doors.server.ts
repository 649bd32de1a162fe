import type { AppLoadContext } from "@remix-run/node";

/** The ways in that this request may be shown. */
export interface Doors {
  /** The owner, on their own machine, by one button. */
  local: boolean;
  google: boolean;
}

export function listDoors({ env, localDoor }: AppLoadContext): Doors {
  return { local: localDoor, google: env.google !== undefined };
}
