import { answer } from "./answer";
import { crowd } from "./crowd";
import { full } from "./full";
import { fullPostgres } from "./full-postgres";
import { hostility } from "./hostility";
import { kill } from "./kill";
import { migration } from "./migration";
import { move } from "./move";
import { restart } from "./restart";
import { steady } from "./steady";
import type { Trial } from "./trial";

/** In the order they are run. */
export const TRIALS: readonly Trial[] = [
  kill,
  answer,
  restart,
  full,
  fullPostgres,
  migration,
  hostility,
  move,
  crowd,
  steady,
];
