import { answer } from "./answer";
import { crowd } from "./crowd";
import { kill } from "./kill";
import { migration } from "./migration";
import { move } from "./move";
import { restart } from "./restart";
import type { Trial } from "./trial";

/** In the order they are run. */
export const TRIALS: readonly Trial[] = [kill, answer, restart, migration, move, crowd];
