import { useRevalidator } from "@remix-run/react";
import { useEffect, useState } from "react";
import { sendNote, type Sent } from "./send-note";

interface NoteOnItsWay {
  key: string;
  body: string;
  /** Once it is saved. */
  id: string | null;
}

/**
 * Notes that were just written, to be shown until they are saved and the page's own data has come anew (`ids`: of the notes
 * it has), and the sender that a box on the page is given for it. The page need not have them even then, nor keep them.
 */
export function useNotesOnTheirWay(ids: readonly string[]) {
  const { revalidate, state } = useRevalidator();
  const [sent, setSent] = useState<NoteOnItsWay[]>([]);
  useEffect(() => {
    if (state === "idle") setSent((notes) => notes.filter(({ id }) => id === null));
  }, [state]);

  async function send(form: FormData): Promise<Sent> {
    const [key, body] = [textOf(form, "client_key"), textOf(form, "body")];
    setSent((notes) => [{ key, body, id: null }, ...notes]);
    const answer = await sendNote(form);
    if (answer.is === "saved") {
      setSent((notes) => notes.map((note) => (note.key === key ? { ...note, id: answer.id } : note)));
      revalidate();
    } else {
      setSent((notes) => notes.filter((note) => note.key !== key));
    }
    return answer;
  }

  return { onTheirWay: sent.filter(({ id }) => id === null || !ids.includes(id)), send };
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
