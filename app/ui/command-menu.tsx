import { useNavigate, useSubmit } from "@remix-run/react";
import { Command } from "cmdk";
import { Search } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Avatar } from "./avatar";
import { listCommands, type Deed } from "./commands";
import { KeyCap } from "./key-cap";
import { KEYS, sayKeys } from "./keys";
import { Sheet } from "./sheet";
import { useModifierKey } from "./use-modifier-key";
import { useNames } from "./use-names";

interface CommandMenuProps {
  /** The page it was opened on, to come back to. */
  from: string;
  onClose(): void;
  /** Keys with an effect on the page itself. */
  press(name: "note" | "help"): void;
}

/** Goes anywhere and does anything: what is typed finds commands, people by name, and else is searched for. */
export default function CommandMenu({ from, onClose, press }: CommandMenuProps) {
  const [typed, setTyped] = useState("");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const text = typed.trim();
  const { people, current } = useNames(text, text !== "");
  const commands = listCommands(text);
  const first = (current && people.at(0)?.id) || (commands.at(0)?.label ?? SEARCH);
  const [chosen, setChosen] = useState(first);
  // The best of what is found is chosen, also where it comes a moment later.
  useEffect(() => setChosen(first), [first, text]);
  const navigate = useNavigate();
  const submit = useSubmit();
  const modifier = useModifierKey();

  function run(deed: Deed) {
    onClose();
    if ("to" in deed) void navigate(deed.to);
    else if ("press" in deed) press(deed.press);
    else if ("leave" in deed) submitAsBrowser(deed.leave);
    else submit({ ...deed.fields, from }, { method: "post", action: deed.post, preventScrollReset: true });
  }

  const count = commands.length + people.length;
  return (
    <Sheet label="Go anywhere, do anything" onClose={onClose} className="mt-[12dvh] border border-line">
      <Command value={chosen} onValueChange={setChosen} label="Go anywhere, do anything" shouldFilter={false} loop>
        <Command.Input
          ref={input}
          value={typed}
          onValueChange={setTyped}
          placeholder="A person, a page, something to do"
          maxLength={500}
          className="h-14 w-full border-b border-line bg-transparent px-5 text-note outline-none"
        />
        <Command.List label="Commands" className="max-h-[min(26rem,60dvh)] overflow-y-auto p-2">
          {people.length > 0 && (
            <Command.Group heading="People" className={GROUP}>
              {people.map(({ id, name, photoId, about }) => (
                <Command.Item
                  key={id}
                  value={id}
                  disabled={!current}
                  onSelect={() => run({ to: `/people/${id}` })}
                  className={ITEM}
                >
                  <Avatar id={id} name={name} photo={photoId} size="tiny" />
                  <span className="truncate font-serif">{name}</span>
                  {about && <span className="min-w-0 truncate text-small text-muted">{about}</span>}
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {["Do", "Go to"].map((title) => {
            const group = commands.filter((command) => command.group === title);
            if (group.length === 0) return null;
            return (
              <Command.Group key={title} heading={title} className={GROUP}>
                {group.map(({ label, icon: Icon, deed, key }) => (
                  <Command.Item key={label} value={label} onSelect={() => run(deed)} className={ITEM}>
                    <Icon aria-hidden="true" className="size-4.5 text-muted" strokeWidth={1.75} />
                    <span className="flex-1">{label}</span>
                    {key && (
                      <span aria-hidden="true" className="flex gap-1">
                        {sayKeys(KEYS[key].press[0], modifier).map((cap) => (
                          <KeyCap key={cap}>{cap}</KeyCap>
                        ))}
                      </span>
                    )}
                  </Command.Item>
                ))}
              </Command.Group>
            );
          })}
          {text !== "" && (
            <Command.Item
              value={SEARCH}
              onSelect={() => run({ to: `/search?${new URLSearchParams({ q: text })}` })}
              className={ITEM}
            >
              <Search aria-hidden="true" className="size-4.5 shrink-0 text-muted" strokeWidth={1.75} />
              <span className="truncate">Search for “{text}”</span>
            </Command.Item>
          )}
        </Command.List>
      </Command>
      <p role="status" className="sr-only">
        {text !== "" && (count === 1 ? "One found" : `${count} found`)}
      </p>
    </Sheet>
  );
}

/** The value of the last of all. */
const SEARCH = "search";

const GROUP =
  "[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-small [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-muted";
const ITEM =
  "flex min-h-11 items-center gap-3 rounded-[var(--radius)] px-3 py-1.5 outline-[var(--accent)] data-[selected=true]:bg-wash forced-colors:data-[selected=true]:outline-2";

/** Leaves the page as a form without a script does, so that nothing of it stays in the tab. */
function submitAsBrowser(action: string) {
  const form = document.createElement("form");
  form.method = "post";
  form.action = action;
  document.body.append(form);
  form.submit();
}
