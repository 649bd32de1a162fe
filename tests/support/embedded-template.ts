import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { TestProject } from "vitest/node";
import { prepareDatabase } from "./prepare-database";
import "./template";

export default async function makeTemplate(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), "memoro-test-"));
  await prepareDatabase({ dataDir: folder });
  const engine = await PGlite.create({ dataDir: join(folder, "postgres") });
  const dump = await engine.dumpDataDir("none");
  await engine.close();
  const file = join(folder, "template.tar");
  await writeFile(file, Buffer.from(await dump.arrayBuffer()));
  project.provide("template", { engine: "embedded", file });
  return () => rm(folder, { recursive: true });
}
