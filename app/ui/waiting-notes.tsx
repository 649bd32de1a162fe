import { Link, useRevalidator } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { rememberAccountHere } from "./account-here";
import { sendWaiting } from "./note-queue";
import { useWaitingNotes } from "./use-waiting-notes";

const TRY_AGAIN_MS = 10_000;

/** Says how many notes wait, and sends them as soon as the notebook can be reached. */
export function WaitingNotes({ account }: { account: string }) {
  const waiting = useWaitingNotes().length;
  const { revalidate } = useRevalidator();
  const [saved, setSaved] = useState(0);
  const seeThem = useRef(revalidate);
  seeThem.current = revalidate;

  useEffect(() => rememberAccountHere(account), [account]);
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

  const said = say(waiting, saved);
  return (
    <div
      role="status"
      className="mb-8 max-w-column rounded-[var(--radius)] bg-wash px-4 py-2.5 text-small empty:hidden"
    >
      {said && (
        <>
          {said}{" "}
          {waiting > 0 && (
            <Link to="/offline" className="reach underline decoration-edge underline-offset-3">
              {waiting === 1 ? "Look at it" : "Look at them"}
            </Link>
          )}
        </>
      )}
    </div>
  );
}

function say(waiting: number, saved: number): string | null {
  if (waiting > 0) {
    return waiting === 1
      ? "The notebook can’t be reached. One note is kept here, and saved as soon as it can."
      : `The notebook can’t be reached. ${waiting} notes are kept here, and saved as soon as it can.`;
  }
  if (saved === 0) return null;
  return saved === 1 ? "Back again. The note that was kept here is saved." : `Back again. ${saved} notes are saved.`;
}
