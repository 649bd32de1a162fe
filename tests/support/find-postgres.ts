import { GenericContainer, getContainerRuntimeClient, Wait } from "testcontainers";

const IMAGE = "pgvector/pgvector:0.8.4-pg17";

/** A server to make test databases in: TEST_DATABASE_URL, else one in Docker for as long as the tests run. */
export async function findPostgres(): Promise<{ url: string; stop(): Promise<void> } | { reason: string }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: () => Promise.resolve() };
  try {
    await getContainerRuntimeClient();
  } catch {
    return { reason: "TEST_DATABASE_URL is not set and Docker is not running, so nothing was tried on PostgreSQL." };
  }
  try {
    const container = await new GenericContainer(IMAGE)
      .withEnvironment({ POSTGRES_PASSWORD: "memoro" })
      .withCommand(["-c", "fsync=off", "-c", "max_connections=300"])
      .withExposedPorts(5432)
      .withWaitStrategy(Wait.forLogMessage("database system is ready to accept connections", 2))
      .start();
    const url = `postgres://postgres:memoro@${container.getHost()}:${container.getMappedPort(5432)}/postgres`;
    return { url, stop: async () => void (await container.stop()) };
  } catch (error) {
    return {
      reason: `Docker is running but ${IMAGE} did not start: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}
