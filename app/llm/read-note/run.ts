import type { Extraction, Reader, ReadInput } from "~/understand/extraction";
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
  /** `read`, and what it used. Rejects with an `EndpointFailure`, which says what was used in vain. */
  readMetered(input: ReadInput): Promise<{ result: Extraction; usage: Usage }>;
}

export function createEndpointReader(chat: JsonChat, model: string, guard: Guard): EndpointReader {
  const readMetered = async (input: ReadInput) => {
    const question = {
      name: "note",
      schema: answerJsonSchema,
      system: SYSTEM,
      user: describeNote(input),
      read: readAnswer,
    };
    const { answer, usage } = await guard(() => chat(question));
    return { result: ground(answer, input), usage };
  };
  return {
    name: "endpoint",
    version: VERSION,
    model,
    readMetered,
    read: async (input) => (await readMetered(input)).result,
  };
}
