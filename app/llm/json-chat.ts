import type OpenAI from "openai";
import type { ChatCompletion } from "openai/resources/chat/completions";
import { EndpointFailure } from "./failure";
import { findJson } from "./find-json";
import { createFormatFallback } from "./format-fallback";
import { OPTIONAL_NAMES, toParameters, type JsonRequest } from "./json-request";
import { addUsage, NO_USAGE, readUsage, type Usage } from "./usage";

export interface Question<Answer> extends JsonRequest {
  /** The answer in the form asked for, or undefined where it is not that. */
  read(answer: unknown): Answer | undefined;
}

/** Asks one model and wants JSON; rejects with an `EndpointFailure`. */
export type JsonChat = <Answer>(question: Question<Answer>) => Promise<{ answer: Answer; usage: Usage }>;

export function createJsonChat(client: OpenAI, model: string): JsonChat {
  const fallBack = createFormatFallback(OPTIONAL_NAMES);

  return (question) => {
    let usage = NO_USAGE;
    return fallBack({
      used: () => usage,
      async ask(format, optional) {
        const completion = await client.chat.completions.create(toParameters(model, question, format, optional));
        usage = addUsage(usage, readUsage(completion.usage));
        const answer = question.read(findJson(contentOf(completion, usage)));
        return answer === undefined ? new EndpointFailure("garbage", { usage }) : { answer, usage };
      },
    });
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
