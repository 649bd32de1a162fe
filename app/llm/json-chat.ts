import type OpenAI from "openai";
import type { ChatCompletion } from "openai/resources/chat/completions";
import { EndpointFailure, findRejectedParameter, isRejectedRequest, toFailure } from "./failure";
import { findJson } from "./find-json";
import { FORMATS, OPTIONAL_NAMES, toParameters, type Format, type JsonRequest } from "./json-request";
import { addUsage, NO_USAGE, readUsage, type Usage } from "./usage";

export interface Question<Answer> extends JsonRequest {
  /** The answer in the form asked for, or undefined where it is not that. */
  read(answer: unknown): Answer | undefined;
}

/** Asks one model and wants JSON; rejects with an `EndpointFailure`. */
export type JsonChat = <Answer>(question: Question<Answer>) => Promise<{ answer: Answer; usage: Usage }>;

/** What this server turns out not to know is remembered for as long as the process runs, and not tried again. */
export function createJsonChat(client: OpenAI, model: string): JsonChat {
  let known: Format = FORMATS[0];
  const optional = new Set(OPTIONAL_NAMES);

  return async (question) => {
    let usage = NO_USAGE;
    let format = known;
    for (;;) {
      let failure: EndpointFailure;
      try {
        const completion = await client.chat.completions.create(toParameters(model, question, format, optional));
        usage = addUsage(usage, readUsage(completion.usage));
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

/** The words of a complete answer. What claims to be a completion may be anything. */
function contentOf(completion: Partial<ChatCompletion>, usage: Usage): string {
  const choice = completion.choices?.[0];
  if (choice?.message?.refusal || choice?.finish_reason === "content_filter") {
    throw new EndpointFailure("refused", { usage });
  }
  if (choice?.finish_reason === "length") throw new EndpointFailure("cut off", { usage });
  return typeof choice?.message?.content === "string" ? choice.message.content : "";
}
