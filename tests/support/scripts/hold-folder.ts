import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { lockFolder } from "~db/lock.server";

/** Holds a folder until killed, though nothing refers to the lock and garbage is collected. */
const [folder = ""] = process.argv.slice(2);
lockFolder(folder);
setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
setTimeout(() => {
  collectGarbage();
  console.log("held");
}, 10);
setInterval(() => {}, 1000);
