import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { EndpointFailure } from "~/llm/failure";
import { openEndpoint } from "~/llm/endpoint.server";
import { describeNote, SYSTEM } from "~/llm/read-note/prompt";
import { answerJsonSchema } from "~/llm/read-note/schema";
import { FINGERPRINTS, VERSION } from "~/llm/read-note/version";
import type { ReadInput } from "~/understand/extraction";
import { extraction, mention } from "../support/ledger";
import { readBy, startFakeEndpoint, type Behaviour } from "../support/fake-endpoint";

const INPUT: ReadInput = {
  text: "Coffee with sarah yesterday.\nHer daughter Mia starts school. Send Sarah the recipe by Friday!",
  writtenAt: "2026-03-14T20:15:00-07:00",
  timeZone: "America/Los_Angeles",
  knownNames: ["Sarah", "Sarah Chen", "Mia"],
  about: "Tom Reed",
};
const ANSWER = extraction({
  people: [mention("p1", "Sarah", { forms: ["sarah", "Sarah"], quote: "sarah", pronoun: "she" })],
  date: { on: "2026-03-13", quote: "yesterday" },
});

/** A reader whose endpoint does one thing after another. */
async function aReader(...chat: Behaviour[]) {
  const endpoint = await startFakeEndpoint({ chat });
  const { reader } = openEndpoint(endpoint.settings({ timeoutMs: 400 }));
  return { reader, ...endpoint };
}

async function failureOf(...chat: Behaviour[]): Promise<EndpointFailure> {
  const { reader } = await aReader(...chat);
  const failure: unknown = await readBy(reader, INPUT).catch((error: unknown) => error);
  if (failure instanceof EndpointFailure) return failure;
  throw new Error(`no failure but ${String(failure)}`);
}

describe("what is sent", () => {
  it("is the prompt, the schema and the note, and nothing more", async () => {
    const { reader, requests } = await aReader({ says: ANSWER });
    await readBy(reader, INPUT);
    expect(requests.map(({ path, authorization }) => ({ path, authorization }))).toEqual([
      { path: "/v1/chat/completions", authorization: "Bearer sk-secret-of-the-test" },
    ]);
    await expect(`${JSON.stringify(requests[0]?.body, null, 2)}\n`).toMatchFileSnapshot("read-note.request.snap");
  });

  it("changes with a new version only", () => {
    const sent = JSON.stringify([SYSTEM, answerJsonSchema, describeNote(INPUT)]);
    const fingerprint = createHash("sha256").update(sent).digest("hex").slice(0, 16);
    expect(FINGERPRINTS[VERSION], "raise VERSION, and put this fingerprint beside it").toBe(fingerprint);
  });

  it("holds no name that is known but not written in the note", () => {
    expect(describeNote(INPUT)).toContain("Known names in it: Sarah, Mia\n");
    expect(describeNote(INPUT)).not.toContain("Chen");
  });

  it("goes without a key to a server on this machine that wants none", async () => {
    const endpoint = await startFakeEndpoint({ chat: [{ says: ANSWER }] });
    await readBy(openEndpoint(endpoint.settings({ apiKey: undefined })).reader, INPUT);
    expect(endpoint.requests[0]?.authorization).toBeUndefined();
  });

  it("does not follow the endpoint to another address", async () => {
    const elsewhere = await startFakeEndpoint({ chat: [{ says: ANSWER }] });
    const location = `${elsewhere.settings().baseUrl}/chat/completions`;
    expect((await failureOf({ status: 307, headers: { location } })).kind).toBe("unreachable");
    expect(elsewhere.requests).toEqual([]);
  });
});

describe("an answer", () => {
  it("is an extraction, and says what it used", async () => {
    const { reader } = await aReader({ says: ANSWER });
    expect(await reader.readMetered(INPUT)).toEqual({ result: ANSWER, usage: { inputTokens: 100, outputTokens: 20 } });
  });

  it.each([
    ["in a fence", "Sure! Here it is:\n```json\nANSWER\n```\nAnything else?"],
    ["after the model's thoughts", "<think>Is {this} it?</think>\nANSWER"],
    ["between words", "The JSON is ANSWER, I hope."],
  ])("is found %s", async (_where, words) => {
    const { reader } = await aReader({ writes: words.replace("ANSWER", JSON.stringify(ANSWER)) });
    expect(await readBy(reader, INPUT)).toEqual(ANSWER);
  });

  it("loses an item that is not in the form asked for, and nothing else", async () => {
    const { reader } = await aReader({
      says: {
        people: [...ANSWER.people, { ref: "p2", quote: "Mia" }],
        date: { on: "2026-02-31", quote: "yesterday" },
        birthdays: [{ person: "p1", month: 2, day: 30, year: null, quote: "sarah" }],
        news: [{ person: "p1", text: "x".repeat(501), quote: "sarah" }, "what?"],
        follow_ups: [{ person: "p1", text: "Send the recipe", due: "Friday", quote: "Send Sarah the recipe" }],
      },
    });
    expect(await readBy(reader, INPUT)).toEqual(
      extraction({
        people: ANSWER.people,
        follow_ups: [{ person: "p1", text: "Send the recipe", due: null, quote: "Send Sarah the recipe" }],
      }),
    );
  });

  it("holds nothing that a database can't", async () => {
    const told = { person: "p1", text: "Well\u0000 \ud800done", quote: "sarah" };
    const { reader } = await aReader({ says: { ...ANSWER, news: [told] } });
    expect((await readBy(reader, INPUT)).news).toEqual([{ ...told, text: "Well done" }]);
  });
});

describe("an endpoint in trouble", () => {
  it("is asked again after as long as it says", async () => {
    const { reader, requests } = await aReader({ status: 429, headers: { "retry-after": "1" } }, { says: ANSWER });
    expect(await readBy(reader, INPUT)).toEqual(ANSWER);
    const [first, second] = requests;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
  });

  it("is asked again after a fault of its own", async () => {
    const { reader, requests } = await aReader({ status: 500 }, { says: ANSWER });
    expect(await readBy(reader, INPUT)).toEqual(ANSWER);
    expect(requests).toHaveLength(2);
  });

  it.each<[string, string, Behaviour]>([
    ["has too many requests", "busy", { status: 429, headers: { "retry-after-ms": "1" } }],
    ["has a fault", "failing", { status: 503, headers: { "retry-after-ms": "1" } }],
    ["does not take the key", "rejected", { status: 401 }],
    ["does not know the model", "rejected", { status: 404, body: { error: { code: "model_not_found" } } }],
    ["never answers", "timeout", { hangs: true }],
    ["drips", "timeout", { drips: 30 }],
    ["breaks off", "unreachable", { breaks: true }],
    ["is a page", "garbage", { page: "<h1>Welcome</h1>" }],
    ["writes garbage", "garbage", { writes: "{{{{" }],
    ["answers another question", "garbage", { says: { weather: "fine" } }],
    ["refuses", "refused", { refuses: "I can't help with that." }],
    ["filters", "refused", { writes: "", finish: "content_filter" }],
    ["is cut off", "cut off", { writes: '{"people": [', finish: "length" }],
  ])("that %s: %s", async (_what, kind, behaviour) => {
    expect((await failureOf(behaviour)).kind).toBe(kind);
  });

  it("says what was used in vain", async () => {
    const { usage } = await failureOf({ writes: "{", finish: "length" });
    expect(usage).toEqual({ inputTokens: 100, outputTokens: 20 });
  });

  it("is left alone for a while, then asked again", async () => {
    const endpoint = await startFakeEndpoint({ chat: [{ status: 401 }, { breaks: true }, { says: ANSWER }] });
    let now = 0;
    const { reader } = openEndpoint(endpoint.settings(), () => now);
    const kindOf = () => readBy(reader, INPUT).catch((error: EndpointFailure) => error.kind);
    expect(await kindOf()).toBe("rejected");
    expect(await kindOf()).toBe("unreachable");
    expect(await kindOf()).toBe("resting");
    expect(endpoint.requests).toHaveLength(2);
    now = 31_000;
    expect(await kindOf()).toEqual(ANSWER);
  });

  it("tells nothing of the note or the key, whatever it writes back", async () => {
    const echo = `${INPUT.text} sk-secret-of-the-test`;
    const failure = await failureOf({
      status: 400,
      body: { error: { message: echo, code: echo, param: echo, type: echo } },
    });
    const told = `${failure.message} ${JSON.stringify(failure)} ${failure.stack}`;
    expect(failure.cause).toBeUndefined();
    expect(told).not.toMatch(/Coffee|Sarah|recipe|sk-secret/);
    expect((await failureOf({ status: 404, body: { error: { code: "model_not_found" } } })).message).toBe(
      "The endpoint: rejected (404 model_not_found)",
    );
  });
});
