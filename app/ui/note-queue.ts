import { leavePage } from "./account-here";
import { sendNote } from "./send-note";

/** A note that could not be sent yet, with the key by which it is saved once however often it is sent. */
export interface WaitingNote {
  key: string;
  /** Whose it is: it is sent with the note, and nobody else's notebook takes it. */
  account: string;
  body: string;
  /** As the box's form has them. */
  fields: [string, string][];
  /** In milliseconds since 1970. */
  writtenAt: number;
  /** Why it was not saved though it arrived: it never will be as it is, or something went wrong there. */
  trouble?: "refused" | "failed";
}

/** On `document`, when what waits changed. */
export const WAITING_CHANGED = "memoro:waiting";

const STORE = "note";

/** Keeps a note until it can be sent; false where the browser keeps nothing (a private window, a full disk). */
export async function keepNote(form: FormData, account: string): Promise<boolean> {
  const fields = [...form].flatMap<[string, string]>(([name, value]) =>
    typeof value === "string" ? [[name, value]] : [],
  );
  const of = new Map(fields);
  const now = new Date();
  const note: WaitingNote = {
    key: of.get("client_key") ?? crypto.randomUUID(),
    account,
    body: of.get("body") ?? "",
    // "Yesterday" is yesterday of the day it was written on.
    fields: [...fields.filter(([name]) => name !== "written_at"), ["written_at", writeLocalTime(now)]],
    writtenAt: now.getTime(),
  };
  try {
    await change((store) => store.put(note));
    return true;
  } catch {
    return false;
  }
}

/** In the order they were written in. */
export async function listWaiting(account: string): Promise<WaitingNote[]> {
  try {
    const all = await use<WaitingNote[]>("readonly", (store) => store.getAll() as IDBRequest<WaitingNote[]>);
    return all.filter((note) => note.account === account).sort((one, other) => one.writtenAt - other.writtenAt);
  } catch {
    return [];
  }
}

export async function forgetWaiting(key: string): Promise<void> {
  await change((store) => store.delete(key));
}

/**
 * Sends what waits, one tab at a time. One that is refused stays, to be looked at, and is not sent again; none that something
 * is wrong with keeps those behind it waiting. Returns how many were saved.
 */
export async function sendWaiting(account: string): Promise<number> {
  return navigator.locks.request("memoro:waiting", { ifAvailable: true }, async (lock) => {
    let saved = 0;
    for (const note of lock ? await listWaiting(account) : []) {
      if (note.trouble === "refused") continue;
      const form = new FormData();
      for (const [name, value] of note.fields) form.append(name, value);
      form.set("account", account);
      const sent = await sendNote(form);
      if (sent.is === "saved") {
        await forgetWaiting(note.key);
        saved++;
      } else if (sent.is === "refused" || sent.is === "failed") {
        const trouble = sent.is;
        if (note.trouble !== trouble) await change((store) => store.put({ ...note, trouble }));
      } else {
        if (sent.is === "anothers") leavePage();
        break;
      }
    }
    return saved;
  });
}

async function change(run: (store: IDBObjectStore) => IDBRequest): Promise<void> {
  await use("readwrite", run);
  document.dispatchEvent(new Event(WAITING_CHANGED));
}

async function use<Result>(
  mode: IDBTransactionMode,
  run: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const opening = indexedDB.open("memoro", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: "key" });
  const database = await settle(opening);
  try {
    return await settle(run(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function settle<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The browser keeps nothing."));
  });
}

/** "2026-03-14T20:15:00-07:00" */
function writeLocalTime(at: Date): string {
  const east = -at.getTimezoneOffset();
  const two = (number: number) => String(Math.floor(number)).padStart(2, "0");
  const local = new Date(at.getTime() + east * 60_000).toISOString().slice(0, 19);
  return `${local}${east < 0 ? "-" : "+"}${two(Math.abs(east) / 60)}:${two(Math.abs(east) % 60)}`;
}
