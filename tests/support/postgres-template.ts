import { randomBytes } from "node:crypto";
import type { TestProject } from "vitest/node";
import { databaseUrl, dropDatabases, onServer } from "./postgres-server";
import { prepareDatabase } from "./prepare-database";
import "./template";

export default async function makeTemplate(project: TestProject) {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error("TEST_DATABASE_URL is not set: it is the address of a PostgreSQL to make databases in.");
  const name = `memoro_test_${randomBytes(4).toString("hex")}`;
  await onServer(url, (client) => client.query(`create database ${name}`));
  await prepareDatabase({ databaseUrl: databaseUrl(url, name), poolSize: 2 });
  project.provide("template", { engine: "postgres", url, name });
  return () => dropDatabases(url, name);
}
