import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { Gathered } from "~/http/gathered.server";

test("what is written goes on in one piece at each flush, and the rest at the end", async () => {
  const gathered = new Gathered();
  const pieces: string[] = [];
  gathered.on("data", (piece: Buffer) => pieces.push(piece.toString()));
  gathered.write("<p>");
  gathered.write("Ruth");
  await turn();
  expect(pieces).toEqual([]);
  gathered.flush();
  gathered.flush();
  gathered.write("</p>");
  gathered.end("<hr>");
  await turn();
  expect(pieces).toEqual(["<p>Ruth", "</p><hr>"]);
});
