import type OpenAI from "openai";
import type { ChatCompletion, ChatCompletionCreateParamsNonStreaming } from "openai/resources/chat/completions";
import { EndpointFailure, findRejectedParameter, isRejectedRequest, toFailure } from "./failure";
import { findJson } from "./find-json";
import { addUsage, NO_USAGE, type Usage } from "./usage";

export interface Question<Answer> {
  /** Names the schema to the far end. */
  name: string;
  schema: Record<string, unknown>;
  system: string;
  user: string;
  /** The answer in the form asked for, or undefined where it is not that. */
  read(answer: unknown): Answer | undefined;
}

/** Asks one model and wants JSON; rejects with an `EndpointFailure`. */
export type JsonChat = <Answer>(question: Question<Answer>) => Promise<{ answer: Answer; usage: Usage }>;

/** How to ask for JSON, the surest first: not every server knows each of them. */
const FORMATS = ["json_schema", "json_object", "text"] as const;
type Format = (typeof FORMATS)[number];

/** Good to have; some servers and models refuse them. The limit ends an answer that would go on for ever. */
const OPTIONAL = { temperature: 0, max_completion_tokens: 16_000 } as const;
type Optional = keyof typeof OPTIONAL;

/** What this server turns out not to know is remembered for as long as the process runs, and not tried again. */
export function createJsonChat(client: OpenAI, model: string): JsonChat {
  let known: Format = FORMATS[0];
  const optional = new Set(Object.keys(OPTIONAL) as Optional[]);

  return async (question) => {
    let usage = NO_USAGE;
    let format = known;
    for (;;) {
      let failure: EndpointFailure;
      try {
        const completion = await client.chat.completions.create(toRequest(model, question, format, optional));
        usage = addUsage(usage, usageOf(completion));
        const answer = question.read(findJson(contentOf(completion, usage)));
        if (answer !== undefined) {
          known = format;
          return { answer, usage };
        }
        failure = new EndpointFailure("garbage", { usage });
      } catch (error) {
        failure = toFailure(error, usage);
        if (!isRejectedRequest(error)) throw failure;
        const rejected = findRejectedParameter(error, optional);
        if (rejected) {
          optional.delete(rejected);
          continue;
        }
      }
      const next = FORMATS[FORMATS.indexOf(format) + 1];
      if (!next) throw failure;
      format = next;
    }
  };
}

function toRequest<Answer>(
  model: string,
  { name, schema, system, user }: Question<Answer>,
  format: Format,
  optional: ReadonlySet<Optional>,
): ChatCompletionCreateParamsNonStreaming {
  const told = `${system}\n\nAnswer with one JSON object and nothing else. Its JSON Schema:\n${JSON.stringify(schema)}`;
  return {
    model,
    messages: [
      { role: "system", content: format === "json_schema" ? system : told },
      { role: "user", content: user },
    ],
    ...(format === "json_schema" && {
      response_format: { type: "json_schema", json_schema: { name, strict: true, schema } },
    }),
    ...(format === "json_object" && { response_format: { type: "json_object" } }),
    ...Object.fromEntries([...optional].map((parameter) => [parameter, OPTIONAL[parameter]])),
  };
}

/** The words of a complete answer. What claims to be a completion may be anything. */
function contentOf(completion: Partial<ChatCompletion>, usage: Usage): string {
  const choice = completion.choices?.[0];
  if (choice?.message?.refusal || choice?.finish_reason === "content_filter") {
    throw new EndpointFailure("refused", { usage });
  }
  if (choice?.finish_reason === "length") throw new EndpointFailure("cut off", { usage });
  return typeof choice?.message?.content === "string" ? choice.message.content : "";
}

function usageOf({ usage }: Partial<ChatCompletion>): Usage {
  const count = (tokens: unknown) => (Number.isSafeInteger(tokens) && Number(tokens) > 0 ? Number(tokens) : 0);
  return { inputTokens: count(usage?.prompt_tokens), outputTokens: count(usage?.completion_tokens) };
}
