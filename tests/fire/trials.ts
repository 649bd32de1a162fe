import { kill } from "./kill";
import type { Trial } from "./trial";

/** In the order they are run. */
export const TRIALS: readonly Trial[] = [kill];
