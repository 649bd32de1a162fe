import {
  Bell,
  CircleHelp,
  Download,
  FileText,
  LogOut,
  Moon,
  PenLine,
  Sun,
  SunMoon,
  Undo2,
  UserPlus,
  type LucideIcon,
} from "lucide-react";
import { KEYS, PLACES, type KeyName } from "./keys";

/** What choosing a command does: goes to a page, sends a form, leaves by one, or is as a key of the page. */
export type Deed =
  { to: string } | { post: string; fields?: Record<string, string> } | { leave: string } | { press: "note" | "help" };

interface CommandItem {
  group: "Do" | "Go to";
  label: string;
  icon: LucideIcon;
  deed: Deed;
  key?: KeyName;
  /** What else somebody may call it. */
  also?: string;
}

const DEEDS: readonly Omit<CommandItem, "group">[] = [
  { label: "Write a note", icon: PenLine, deed: { press: "note" }, key: "note", also: "log new" },
  { label: "Add a person", icon: UserPlus, deed: { to: "/people/new" }, also: "new contact" },
  { label: "Add something to do", icon: Bell, deed: { to: "/follow-ups" }, also: "new reminder follow-up promise" },
  { label: "Undo the last change", icon: Undo2, deed: { post: "/activities/undo-last" }, also: "take back" },
  { label: "Download your data", icon: Download, deed: { to: "/settings/data" }, also: "export backup" },
  {
    label: "Dark theme",
    icon: Moon,
    deed: { post: "/settings/theme", fields: { theme: "dark" } },
    also: "switch look",
  },
  {
    label: "Light theme",
    icon: Sun,
    deed: { post: "/settings/theme", fields: { theme: "light" } },
    also: "switch look",
  },
  {
    label: "Theme of the system",
    icon: SunMoon,
    deed: { post: "/settings/theme", fields: { theme: "" } },
    also: "look",
  },
  { label: "Show the keys", icon: CircleHelp, deed: { press: "help" }, key: "help", also: "help shortcuts" },
  { label: "Sign out", icon: LogOut, deed: { leave: "/sign-out" }, also: "log out leave" },
];

const keyOf = (to: string) =>
  (Object.keys(KEYS) as KeyName[]).find((name) => "to" in KEYS[name] && KEYS[name].to === to);

const COMMANDS: readonly CommandItem[] = [
  ...DEEDS.map((deed) => ({ ...deed, group: "Do" as const })),
  ...PLACES.map(({ does, to }) => ({
    group: "Go to" as const,
    label: does,
    icon: FileText,
    deed: { to },
    key: keyOf(to),
  })),
];

/** Those in which each word that was typed begins a word; all of them before anything was. */
export function listCommands(typed: string): CommandItem[] {
  const begun = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return COMMANDS.filter(({ label, also = "" }) => {
    const words = `${label} ${also}`.toLowerCase().split(/[\s-]+/);
    return begun.every((start) => words.some((word) => word.startsWith(start)));
  });
}
