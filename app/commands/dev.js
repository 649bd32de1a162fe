// The server of `npm run dev`: the same as the built one, its modules loaded by Vite as they stand in the sources.
process.env.NODE_ENV ??= "development";
process.env.LOG_LEVEL ??= "info";

const { createRequestHandler } = await import("@remix-run/express");
const { createServer } = await import("vite");
const vite = await createServer({ server: { middlewareMode: true } });
const { run } = await vite.ssrLoadModule("/app/run.server.ts");
const { answerOutages } = await vite.ssrLoadModule("/app/http/outage.server.ts");

await run(process.argv[2] ?? "all", async () => ({
  assets: vite.middlewares,
  createPages: (getLoadContext) =>
    createRequestHandler({
      build: async () => answerOutages(await vite.ssrLoadModule("virtual:remix/server-build")),
      getLoadContext,
      mode: process.env.NODE_ENV,
    }),
}));
