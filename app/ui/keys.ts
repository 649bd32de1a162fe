/** Every key there is: what listens and the listing of them both read this table. */
export const KEYS = {
  menu: { press: ["mod+k"], does: "Go anywhere, do anything" },
  search: { press: ["/"], does: "Search" },
  note: { press: ["n"], does: "Write a note" },
  undo: { press: ["z"], does: "Take back what was just done" },
  help: { press: ["?"], does: "Show the keys" },
  today: { press: ["g t"], does: "Today", to: "/" },
  people: { press: ["g p"], does: "People", to: "/people" },
  upcoming: { press: ["g u"], does: "Upcoming", to: "/upcoming" },
  suggestions: { press: ["g s"], does: "Suggestions", to: "/suggestions" },
  notes: { press: ["g n"], does: "Notes", to: "/notes" },
  map: { press: ["g m"], does: "Map of who knows whom", to: "/map" },
  labels: { press: ["g l"], does: "Labels", to: "/labels" },
  activities: { press: ["g a"], does: "What you did", to: "/activities" },
  settings: { press: ["g ,"], does: "Settings", to: "/settings" },
  down: { press: ["j"], does: "Next" },
  up: { press: ["k"], does: "The one before" },
  open: { press: ["Enter"], does: "Open it" },
  select: { press: ["x", " "], does: "Select it" },
  done: { press: ["d"], does: "Done, or we talked" },
  snooze: { press: ["s"], does: "Put it off" },
  answer: { press: ["1", "2", "3", "4", "5", "6", "7", "8", "9"], does: "Give that answer" },
  later: { press: ["l"], does: "Leave it for later" },
  save: { press: ["mod+Enter"], does: "Save the note" },
  mention: { press: ["@"], does: "Say who is meant" },
} as const satisfies Record<string, Shortcut>;

export interface Shortcut {
  /** As `nameKeys` names them; any of them will do. */
  press: readonly string[];
  does: string;
  /** The page it leads to. */
  to?: string;
}

export type KeyName = keyof typeof KEYS;

export const KEY_GROUPS: readonly { title: string; names: readonly KeyName[] }[] = [
  { title: "Everywhere", names: ["menu", "search", "note", "undo", "help"] },
  {
    title: "Go to",
    names: ["today", "people", "upcoming", "suggestions", "notes", "map", "labels", "activities", "settings"],
  },
  { title: "In a list", names: ["down", "up", "open", "select", "done", "snooze"] },
  { title: "Questions", names: ["answer", "later"] },
  { title: "While writing", names: ["save", "mention"] },
];

export const PLACES: readonly Required<Shortcut>[] = Object.values<Shortcut>(KEYS).filter(
  (shortcut): shortcut is Required<Shortcut> => shortcut.to !== undefined,
);

/** The attribute of the page that says that only keys with a modifier act, as somebody chose in Settings. */
export const NO_LETTER_KEYS = "data-letter-keys";

export function isKey(pressed: string | null, name: KeyName): boolean {
  return pressed !== null && (KEYS[name].press as readonly string[]).includes(pressed);
}

/** "mod+k" with the ⌘ or Ctrl key; null for what no key of ours can be: with another modifier, or not in Latin letters. */
export function nameKeys({ key, metaKey, ctrlKey, altKey, shiftKey, isComposing }: KeyboardEvent): string | null {
  if (altKey || isComposing) return null;
  if (metaKey || ctrlKey)
    return shiftKey || metaKey === ctrlKey ? null : `mod+${key.length === 1 ? key.toLowerCase() : key}`;
  // With the shift key "?" is itself, but a capital letter is none of ours.
  return shiftKey && /^[A-Z]$/.test(key) ? null : key;
}

/** As printed on the key: "g t" is pressed one after the other. */
export function sayKeys(press: string, modifier: string): string[] {
  return press.split(" ").filter(Boolean).length === 0
    ? ["Space"]
    : press.split(" ").map((key) => (key.startsWith("mod+") ? `${modifier}${sayKey(key.slice(4))}` : sayKey(key)));
}

function sayKey(key: string): string {
  return /^[a-z]$/.test(key) ? key.toUpperCase() : key;
}
