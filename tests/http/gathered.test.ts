import { text } from "node:stream/consumers";
import { setImmediate as turn } from "node:timers/promises";
import { createElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
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

test("a letter of several bytes where one of React's pieces ends brings nothing else into the page", async () => {
  for (let length = 480; length < 540; length += 1) {
    const words = ["x".repeat(500), "x".repeat(500), "x".repeat(500), `${"x".repeat(length)}““`];
    const page = words.map((word, index) => createElement("p", { key: index }, word));
    const gathered = renderToPipeableStream(createElement("main", null, page)).pipe(new Gathered());
    expect(await text(gathered)).toBe(`<main>${words.map((word) => `<p>${word}</p>`).join("")}</main>`);
  }
});
