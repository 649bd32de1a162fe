import type { MetaFunction } from "@remix-run/node";
import { useEffect, useState } from "react";
import { Button } from "~/ui/button";
import { NoteBox } from "~/ui/note-box";
import { forgetWaiting, keepNote } from "~/ui/note-queue";
import { Page, PageHeading, Section } from "~/ui/page";
import type { Sent } from "~/ui/send-note";
import { useWaitingNotes } from "~/ui/use-waiting-notes";
import { useAccountOutOfReach } from "./use-account-out-of-reach";

export const meta: MetaFunction = () => [{ title: "Out of reach · Memoro" }];

/** Kept in the browser by its service worker, without anything of anybody: what to do while the notebook can't be reached. */
export default function Offline() {
  const { account, isReached } = useAccountOutOfReach();
  const waiting = useWaitingNotes(account);
  const to = useWayBack();

  async function keep(form: FormData): Promise<Sent> {
    return { is: account && (await keepNote(form, account)) ? "kept" : "out-of-reach" };
  }

  async function keepInstead(form: FormData, key: string): Promise<Sent> {
    const sent = await keep(form);
    if (sent.is === "kept") await forgetWaiting(key);
    return sent;
  }

  return (
    <Page>
      <PageHeading title="Out of reach">
        {account
          ? "What you write is kept here, and saved once the notebook can be reached again."
          : isReached
            ? "The notebook can be reached, and nobody is signed in here. Sign in to write."
            : "The notebook can’t be reached. Once it can, sign in to write."}
      </PageHeading>
      {account && <NoteBox label="Who did you see?" place="offline" send={keep} focus />}
      {waiting.length > 0 && (
        <Section title="Kept here">
          <ul>
            {waiting.map(({ key, body, fields, trouble }) => (
              <li key={key} className="flex items-start gap-4 border-t border-line py-3">
                {trouble === "refused" ? (
                  <div className="min-w-0 flex-1">
                    <NoteBox
                      id={key}
                      label="What could not be saved"
                      place={key}
                      body={body}
                      personId={new Map(fields).get("person_id")}
                      error="This could not be saved as it is. Change it, and save it again."
                      send={(form) => keepInstead(form, key)}
                      small
                    />
                  </div>
                ) : (
                  <p className="min-w-0 flex-1 font-serif text-note whitespace-pre-wrap">{body}</p>
                )}
                <Button
                  look="quiet"
                  type="button"
                  onClick={() => void forgetWaiting(key)}
                  aria-label={`Throw away: ${body.slice(0, 60)}`}
                >
                  Throw away
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p>
        {/* A page of its own: this one may be the only one that the browser has. */}
        <a href={to} className="text-accent underline">
          Try again
        </a>
      </p>
    </Page>
  );
}

/** The page that was asked for; only one of ours. Known to the browser alone: what it keeps is the same for every address. */
function useWayBack(): string {
  const [to, setTo] = useState("/");
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get("to");
    if (asked !== null && /^\/(?![/\\])/.test(asked)) setTo(asked);
  }, []);
  return to;
}
