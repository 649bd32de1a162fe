import type { Postgres } from "./postgres";

/** Something that goes wrong, done on purpose, and what is left after it. */
export interface Trial {
  name: string;
  run(settings: Settings): Promise<Outcome>;
}

export interface Settings {
  /** A small part of it, for a machine that has little time. */
  quick: boolean;
  /** A server to make databases in, of the trials' own; Postgres's part is left out where there is none. */
  postgres: string | undefined;
  /** The same, to be restarted. */
  server: Postgres | undefined;
  /** Of this trial's own, gone after it. */
  folder: string;
  say(progress: string): void;
}

export interface Outcome {
  what: string;
  howOften: string;
  cameOut: string;
  /** Each is one too many. */
  losses: string[];
}
