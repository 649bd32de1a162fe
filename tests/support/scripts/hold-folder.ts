import { lockFolder } from "~db/lock.server";

const [folder = ""] = process.argv.slice(2);
lockFolder(folder);
console.log("held");
setInterval(() => {}, 1000);
