import { readFile } from "node:fs/promises";
import { builtInReader } from "../../app/understand";
import { answer, parseStories } from "./who-story";

/** Prints for each story of a file (one a line) whom each mention of its note means: `{id, mentions: {"Sarah": "p1"}}`. */
export async function run([path]: string[]): Promise<void> {
  if (!path) throw new Error("Which stories? npm run --silent eval -- who STORIES.jsonl");
  for (const story of parseStories(await readFile(path, "utf8"))) {
    const extraction = await builtInReader.read({
      text: story.note,
      writtenAt: story.written_at,
      timeZone: /[+-]\d\d:\d\d$/.exec(story.written_at)?.[0] ?? "UTC",
      knownNames: story.known.flatMap((person) => [person.name, ...person.also]),
      about: story.known.find((person) => person.key === story.on_page_of)?.name,
    });
    console.log(JSON.stringify({ id: story.id, mentions: answer(story, extraction) }));
  }
}
