import { Link, useRevalidator } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { sendWaiting, type WaitingNote } from "./note-queue";
import { useOneAccount } from "./use-one-account";
import { useWaitingNotes } from "./use-waiting-notes";

const TRY_AGAIN_MS = 10_000;

/** Says how many notes wait and why, and sends them as soon as the notebook can be reached. */
export function WaitingNotes({ account }: { account: string }) {
  const notes = useWaitingNotes(account);
  const waiting = notes.filter(({ trouble }) => trouble !== "refused").length;
  const { revalidate } = useRevalidator();
  const [saved, setSaved] = useState(0);
  const seeThem = useRef(revalidate);
  seeThem.current = revalidate;

  useOneAccount(account);
  useEffect(() => {
    if (waiting === 0) return;
    async function send() {
      const sent = await sendWaiting(account);
      if (sent === 0) return;
      setSaved((before) => before + sent);
      seeThem.current();
    }
    void send();
    const again = setInterval(() => void send(), TRY_AGAIN_MS);
    window.addEventListener("online", send);
    return () => {
      clearInterval(again);
      window.removeEventListener("online", send);
    };
  }, [account, waiting]);

  const said = say(notes, saved);
  return (
    <div
      role="status"
      className="mb-8 max-w-column rounded-[var(--radius)] bg-wash px-4 py-2.5 text-small empty:hidden"
    >
      {said && (
        <>
          {said}{" "}
          {notes.length > 0 && (
            <Link to="/offline" className="reach underline decoration-edge underline-offset-3">
              {notes.length === 1 ? "Look at it" : "Look at them"}
            </Link>
          )}
        </>
      )}
    </div>
  );
}

function say(notes: readonly WaitingNote[], saved: number): string | null {
  const because = (trouble?: WaitingNote["trouble"]) => notes.filter((note) => note.trouble === trouble).length;
  const [unsent, failed, refused] = [because(), because("failed"), because("refused")];
  if (unsent > 0) {
    return unsent === 1
      ? "The notebook can’t be reached. One note is kept here, and saved as soon as it can."
      : `The notebook can’t be reached. ${unsent} notes are kept here, and saved as soon as it can.`;
  }
  if (failed > 0) {
    return failed === 1
      ? "Something went wrong while saving a note. It is kept here, and tried again."
      : `Something went wrong while saving ${failed} notes. They are kept here, and tried again.`;
  }
  if (refused > 0) {
    return refused === 1
      ? "One note could not be saved as it is. It is kept here."
      : `${refused} notes could not be saved as they are. They are kept here.`;
  }
  if (saved === 0) return null;
  return saved === 1 ? "Back again. The note that was kept here is saved." : `Back again. ${saved} notes are saved.`;
}
