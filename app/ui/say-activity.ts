import type { DoorVerb, Verb } from "~db/queries/activity.server";

const SAYINGS: Record<Verb, (about: string) => string> = {
  "add-person": (who) => `Added ${who}`,
  "edit-person": (who) => `Changed ${who}`,
  "delete-people": (who) => `Deleted ${who}`,
  "archive-people": (who) => `Archived ${who}`,
  "unarchive-people": (who) => `Took ${who} out of the archive`,
  "label-people": (what) => `Labelled ${what}`,
  "unlabel-people": (what) => `Took the label ${what}`,
  "merge-people": (who) => `Merged ${who}`,
  "unmerge-person": (who) => `Took ${who} apart`,
  "keep-apart": (who) => `Kept ${who} apart`,
  "set-photo": (who) => `Changed the photo of ${who}`,
  "set-rhythm": (who) => `Changed how often to be in touch with ${who}`,
  "snooze-person": (who) => `Put off being in touch with ${who}`,
  "log-encounter": (who) => `Noted that you talked with ${who}`,
  "delete-encounter": (who) => `Took out that you talked with ${who}`,
  "add-fact": (what) => `Added ${what}`,
  "edit-fact": (what) => `Corrected ${what}`,
  "delete-fact": (what) => `Deleted ${what}`,
  "keep-fact": (what) => `Kept ${what}`,
  "add-tie": (who) => `Added how ${who} belong together`,
  "edit-tie": (who) => `Changed how ${who} belong together`,
  "delete-tie": (who) => `Took out how ${who} belong together`,
  "add-follow-up": (what) => `Added “${what}”`,
  "edit-follow-up": (what) => `Changed “${what}”`,
  "complete-follow-up": (what) => `Done: “${what}”`,
  "reopen-follow-up": (what) => `Not done after all: “${what}”`,
  "delete-follow-up": (what) => `Deleted “${what}”`,
  "edit-note": (what) => `Edited the note “${what}”`,
  "undo-note": (what) => `Took back what a note brought: “${what}”`,
  "delete-note": (what) => `Deleted the note “${what}”`,
  "add-to-note": (who) => `Added ${who} to a note`,
  "leave-out": (who) => `Left ${who} out of a note`,
  "answer-suggestion": (what) => `Answered about ${what}`,
  "edit-label": (what) => `Changed the label ${what}`,
  "delete-label": (what) => `Deleted the label ${what}`,
  "sign-in": (device) => `Signed in: ${device}`,
  "sign-out": (device) => `Signed out: ${device}`,
  "end-session": (device) => `Signed out from elsewhere: ${device}`,
  "end-sessions": (devices) => `Signed out everywhere else: ${devices}`,
  "claim-account": (email) => `Took over the notebook of the machine it was kept on, as ${email}`,
  "export-account": (where) => `Everything was written to a file ${where}`,
  "import-account": (rows) => `Read in an export: ${rows}`,
  "set-morning-mail": (on) => `Turned the morning mail ${on}`,
};

/** What it says once the words are let go, with what could be taken back. */
const NAMELESS: Record<Exclude<Verb, DoorVerb>, string> & Partial<Record<DoorVerb, string>> = {
  "add-person": "Added somebody",
  "edit-person": "Changed somebody",
  "delete-people": "Deleted somebody",
  "archive-people": "Archived somebody",
  "unarchive-people": "Took somebody out of the archive",
  "label-people": "Labelled somebody",
  "unlabel-people": "Took a label off somebody",
  "merge-people": "Merged people",
  "unmerge-person": "Took people apart",
  "keep-apart": "Kept two people apart",
  "set-photo": "Changed a photo",
  "set-rhythm": "Changed how often to be in touch with somebody",
  "snooze-person": "Put off being in touch with somebody",
  "log-encounter": "Noted that you talked with somebody",
  "delete-encounter": "Took out that you talked with somebody",
  "add-fact": "Added a fact",
  "edit-fact": "Corrected a fact",
  "delete-fact": "Deleted a fact",
  "keep-fact": "Kept a fact",
  "add-tie": "Added how two people belong together",
  "edit-tie": "Changed how two people belong together",
  "delete-tie": "Took out how two people belong together",
  "add-follow-up": "Added a promise",
  "edit-follow-up": "Changed a promise",
  "complete-follow-up": "Kept a promise",
  "reopen-follow-up": "Opened a promise again",
  "delete-follow-up": "Deleted a promise",
  "edit-note": "Edited a note",
  "undo-note": "Took back what a note brought",
  "delete-note": "Deleted a note",
  "add-to-note": "Added somebody to a note",
  "leave-out": "Left somebody out of a note",
  "answer-suggestion": "Answered a question",
  "edit-label": "Changed a label",
  "delete-label": "Deleted a label",
  "export-account": "Downloaded everything",
};

const LONGEST_ABOUT = 80;

/** One sentence about something that was done: "Merged Sarah C. into Sarah Chen." */
export function sayActivity({ verb, about }: { verb: Verb; about: string }): string {
  const words = about.replace(/\s+/g, " ").trim();
  const said = words === "" ? (NAMELESS[verb] ?? SAYINGS[verb]("something")) : SAYINGS[verb](shorten(words));
  return /[.!?…]”?$/.test(said) ? said : `${said}.`;
}

function shorten(words: string): string {
  if (words.length <= LONGEST_ABOUT) return words;
  return `${words.slice(0, LONGEST_ABOUT).replace(/\s+\S*$/, "")}…`;
}
