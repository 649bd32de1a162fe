import type { Extraction, Reader, ReadInput } from "~/understand/extraction";
import { EndpointFailure } from "../failure";
import type { JsonChat } from "../json-chat";
import type { Guard } from "../rest";
import type { Usage } from "../usage";
import { ground } from "./ground";
import { describeNote, SYSTEM } from "./prompt";
import { answerJsonSchema, readAnswer } from "./schema";
import { VERSION } from "./version";

export interface EndpointReader extends Reader {
  name: "endpoint";
  model: string;
  /** `read`, and what it used; that it did not work out is an answer too, and may have cost as much. */
  readMetered(input: ReadInput): Promise<{ result: Extraction; usage: Usage } | { failure: EndpointFailure }>;
}

export function createEndpointReader(chat: JsonChat, model: string, guard: Guard): EndpointReader {
  const readMetered: EndpointReader["readMetered"] = async (input) => {
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
  };
  return {
    name: "endpoint",
    version: VERSION,
    model,
    readMetered,
    async read(input) {
      const answer = await readMetered(input);
      if ("failure" in answer) throw answer.failure;
      return answer.result;
    },
  };
}
