/** Measures a part against a gold set: `npm run --silent eval -- extraction NOTES.jsonl`; predictions go to stdout. */
const [part, ...args] = process.argv.slice(2);

switch (part) {
  case "extraction":
    await (await import("./extraction")).run(args);
    break;
  case "search":
    await (await import("./search")).run(args);
    break;
  case "who":
    await (await import("./who")).run(args);
    break;
  default:
    process.stderr.write("eval extraction NOTES.jsonl | search … | who …\n");
    process.exitCode = 2;
}

export {};
