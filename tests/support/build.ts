import { execFileSync } from "node:child_process";

/** `send` serves the built pages. */
export default function build(): void {
  execFileSync(process.execPath, ["app/commands/build-if-stale.js"], { stdio: "inherit" });
}
