import { EndpointFailure, findRejectedParameter, isRejectedRequest, toFailure } from "./failure";
import { FORMATS, type Format } from "./json-request";
import type { Usage } from "./usage";

interface Attempt<Name extends string, Answer> {
  /** Asks in this form, with those parameters; the failure where what came back was not of the form. Anything else is thrown. */
  ask(format: Format, optional: ReadonlySet<Name>): Promise<Answer | EndpointFailure>;
  /** What all tries together used so far. */
  used(): Usage;
}

/** So many answers in a row that are not of the form, where a simpler one served: the server does not know it, and does not say so. */
const ASTRAY_IN_A_ROW = 3;

/**
 * Asks in the form that says most, and in simpler ones where the server does not know it or does not keep to it; parameters
 * that can be done without are left out where it refuses them. What it turns out not to know is remembered for as long as the process
 * runs, and not tried again; that one answer went astray is not. Rejects with an `EndpointFailure`.
 */
export function createFormatFallback<Name extends string>(names: readonly Name[]) {
  let known: Format = FORMATS[0];
  let astray = 0;
  const optional = new Set(names);

  return async <Answer>({ ask, used }: Attempt<Name, Answer>): Promise<Answer> => {
    let format = known;
    let wentAstray = false;
    for (;;) {
      let failure: EndpointFailure;
      // As it is now: what others that were asked beside this one find out may change it before the answer comes.
      const sent = new Set(optional);
      try {
        const answer = await ask(format, sent);
        if (!(answer instanceof EndpointFailure)) {
          astray = wentAstray ? astray + 1 : 0;
          if (!wentAstray || astray === ASTRAY_IN_A_ROW) known = format;
          return answer;
        }
        failure = answer;
        wentAstray = true;
      } catch (error) {
        failure = toFailure(error, used());
        if (!isRejectedRequest(error)) throw failure;
        const rejected = findRejectedParameter(error, sent);
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
