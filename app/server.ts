// The built product's entry: `node build/server/index.js [all|web|worker]`.
import process from "node:process";

// The rest is imported after this, because React and Remix look at it as they load.
process.env.NODE_ENV ??= "production";
process.setSourceMapsEnabled(true);

const { run } = await import("./run.server");
await run(process.argv[2] ?? "all", async () => {
  const { createSite } = await import("./site.server");
  return createSite();
});
