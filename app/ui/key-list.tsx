import { KeyCap } from "./key-cap";
import { KEY_GROUPS, KEYS, sayKeys, type KeyName, type Shortcut } from "./keys";
import { useModifierKey } from "./use-modifier-key";

/** Everything that can be done with a key. */
export function KeyList({ headings: Heading = "h2" }: { headings?: "h2" | "h3" }) {
  return (
    <div className="gap-12 desk:columns-2">
      {KEY_GROUPS.map(({ title, names }) => (
        <section key={title} className="mb-8 grid break-inside-avoid gap-2">
          <Heading className="text-small font-semibold text-muted">{title}</Heading>
          <dl>
            {names.map((name) => (
              <Row key={name} name={name} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Row({ name }: { name: KeyName }) {
  const modifier = useModifierKey() || "Ctrl ";
  const { press, does }: Shortcut = KEYS[name];
  const ways = press.length > 3 ? [press[0], press.at(-1) ?? ""] : press;
  return (
    <div className="flex min-h-9 items-center justify-between gap-4 border-t border-line py-1.5">
      <dt className="order-2 flex shrink-0 items-center gap-1 text-small text-muted">
        {ways.map((way, index) => (
          <span key={way} className="contents">
            {index > 0 && <span>{press.length > ways.length ? "to" : "or"}</span>}
            {sayKeys(way, modifier).map((key) => (
              <KeyCap key={key}>{key}</KeyCap>
            ))}
          </span>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
