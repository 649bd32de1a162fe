import { crowd } from "./crowd";
import { kill } from "./kill";
import { move } from "./move";
import type { Trial } from "./trial";

/** In the order they are run. */
export const TRIALS: readonly Trial[] = [kill, move, crowd];
