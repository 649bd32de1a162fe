/** Times a part of the built product: `npm run bench -- search`; what it prints is for reading, with --json a line of JSON a row. */
const [part, ...args] = process.argv.slice(2);

switch (part) {
  case "search":
    await (await import("./search")).run(args);
    break;
  case "pages":
    await (await import("./pages")).run(args);
    break;
  default:
    process.stderr.write(
      `bench search [--sizes 1000,10000] [--total 20000] [--engine embedded] [--database name] [--json]
bench pages [--sizes 1000,10000] [--json]\n`,
    );
    process.exitCode = 2;
}

export {};
