import "vitest";

/** A migrated, empty database that each test file starts from a copy of; made once a run by the projects' global setup. */
export type Template =
  | { engine: "embedded"; /** Its files, a tar. */ file: string }
  | { engine: "postgres"; /** Of the server, for its superuser. */ url: string; name: string };

declare module "vitest" {
  interface ProvidedContext {
    template?: Template;
  }
}
