import { describe, expect, it } from "vitest";
import { openEndpoint } from "~/llm/endpoint.server";
import { answerJsonSchema } from "~/llm/read-note/schema";
import type { ReadInput } from "~/understand/extraction";
import { readBy, startFakeEndpoint, type Behaviour } from "../support/fake-endpoint";
import { extraction, mention } from "../support/ledger";

const INPUT: ReadInput = {
  text: "Coffee with Sarah.",
  writtenAt: "2026-03-14T20:15:00-07:00",
  timeZone: "America/Los_Angeles",
  knownNames: [],
};
const ANSWER = extraction({ people: [mention("p1", "Sarah")] });

/** A reader whose endpoint does one thing after another. */
async function aReader(...chat: Behaviour[]) {
  const endpoint = await startFakeEndpoint({ chat });
  const { reader } = openEndpoint(endpoint.settings({ timeoutMs: 400 }));
  return { reader, ...endpoint };
}

function formatsOf(requests: readonly { body: Record<string, unknown> }[]) {
  return requests.map(({ body }) => (body.response_format as { type: string } | undefined)?.type ?? "text");
}

describe("an endpoint that does not know json_schema", () => {
  const rejects = (message: string): Behaviour => ({ status: 400, body: { error: { message } } });

  it("is asked for a JSON object, then for plain words, and from then on at once so", async () => {
    const { reader, requests } = await aReader(
      rejects("This response_format type is unavailable now"),
      rejects("'response_format.type' must be 'text'"),
      { says: ANSWER },
    );
    expect(await readBy(reader, INPUT)).toEqual(ANSWER);
    expect(await readBy(reader, INPUT)).toEqual(ANSWER);
    expect(formatsOf(requests)).toEqual(["json_schema", "json_object", "text", "text"]);
    const [system] = requests[2]?.body.messages as { content: string }[];
    expect(system?.content).toContain(JSON.stringify(answerJsonSchema));
  });

  it("and only pretends to, is asked again with the schema in words", async () => {
    const { reader, requests } = await aReader({ writes: "Sarah is lovely." }, { says: ANSWER });
    expect(await reader.readMetered(INPUT)).toEqual({
      result: ANSWER,
      usage: { inputTokens: 200, outputTokens: 40 },
    });
    expect(formatsOf(requests)).toEqual(["json_schema", "json_object"]);
  });

  it("is told from one that answers astray now and then, and is asked with the schema in words at once only after three", async () => {
    const [astray, good]: Behaviour[] = [{ writes: "Sarah is lovely." }, { says: ANSWER }];
    const { reader, requests } = await aReader(
      astray,
      good,
      astray,
      good,
      good,
      ...[1, 2, 3].flatMap(() => [astray, good]),
    );
    const read = async (times: number) => {
      requests.length = 0;
      for (let time = 0; time < times; time++) await readBy(reader, INPUT);
      return formatsOf(requests);
    };
    expect(await read(3)).toEqual(["json_schema", "json_object", "json_schema", "json_object", "json_schema"]);
    expect(await read(3)).toEqual([1, 2, 3].flatMap(() => ["json_schema", "json_object"]));
    expect(await read(1)).toEqual(["json_object"]);
  });

  it("and refuses a parameter that can be done without, is asked without it", async () => {
    const { reader, requests } = await aReader(
      { status: 400, body: { error: { code: "unsupported_value", param: "temperature", message: "Only 1." } } },
      { status: 422, body: { detail: [{ loc: ["body", "max_completion_tokens"], msg: "Extra inputs" }] } },
      { says: ANSWER },
    );
    expect(await readBy(reader, INPUT)).toEqual(ANSWER);
    await readBy(reader, INPUT);
    expect(formatsOf(requests)).toEqual(["json_schema", "json_schema", "json_schema", "json_schema"]);
    expect(requests.map(({ body }) => ["temperature" in body, "max_completion_tokens" in body])).toEqual([
      [true, true],
      [false, true],
      [false, false],
      [false, false],
    ]);
  });

  it("and refuses a parameter to several that ask at once, is asked without it, in no simpler form", async () => {
    const fake = await startFakeEndpoint({ chat: [{ says: ANSWER }], refusesParameter: "temperature" });
    const { reader } = openEndpoint(fake.settings());
    await Promise.all([1, 2, 3, 4].map(() => readBy(reader, INPUT)));
    await readBy(reader, INPUT);
    expect(new Set(formatsOf(fake.requests))).toEqual(new Set(["json_schema"]));
    expect(fake.requests.map(({ body }) => "temperature" in body).filter(Boolean)).toHaveLength(4);
    expect(fake.requests).toHaveLength(9);
  });
});
