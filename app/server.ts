// The product's entry: `node build/server/index.js [all|web|worker]`, or one of the commands and its words.
import { setSourceMapsSupport } from "node:module";
import process from "node:process";
import { setFlagsFromString } from "node:v8";

// The rest is imported after this, because React and Remix look at it as they load.
process.env.NODE_ENV ??= "production";
setSourceMapsSupport(true, { nodeModules: false });
// Pages leave much behind that is garbage at once: cleared when three fifths have come on top of what is in use, a process keeps a
// quarter less memory. Clearing sooner would cost pages (at a seventh every tenth).
setFlagsFromString("--heap-growing-percent=60");

const [role = "all", ...words] = process.argv.slice(2);
const { COMMANDS, runCommand } = await import("./commands");
if (Object.hasOwn(COMMANDS, role)) await runCommand(role, words);
else {
  const { run } = await import("./run.server");
  await run(role, async () => {
    const { createSite } = await import("./site.server");
    return createSite();
  });
}
