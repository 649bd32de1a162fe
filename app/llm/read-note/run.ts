import type { Extraction, ReadInput } from "~/understand/extraction";
import { EndpointFailure } from "../failure";
import type { JsonChat } from "../json-chat";
import type { Guard } from "../rest";
import type { Usage } from "../usage";
import { ground } from "./ground";
import { describeNote, SYSTEM } from "./prompt";
import { answerJsonSchema, readAnswer } from "./schema";
import { VERSION } from "./version";

export interface EndpointReader {
  /** Stored with each reading, as are the version (raised with every change of what is sent or returned) and the model. */
  name: "endpoint";
  version: string;
  model: string;
  /** What it read, and what that used; that it did not work out is an answer too, and may have cost as much. */
  readMetered(input: ReadInput): Promise<{ result: Extraction; usage: Usage } | { failure: EndpointFailure }>;
}

export function createEndpointReader(chat: JsonChat, model: string, guard: Guard): EndpointReader {
  return {
    name: "endpoint",
    version: VERSION,
    model,
    async readMetered(input) {
      const question = {
        name: "note",
        schema: answerJsonSchema,
        system: SYSTEM,
        user: describeNote(input),
        read: readAnswer,
      };
      try {
        const { answer, usage } = await guard(() => chat(question));
        return { result: ground(answer, input), usage };
      } catch (error) {
        if (error instanceof EndpointFailure) return { failure: error };
        throw error;
      }
    },
  };
}
