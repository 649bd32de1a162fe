import { Link } from "@remix-run/react";
import { Avatar } from "./avatar";
import { FACT_ICONS, type IconName } from "./fact-icon";

const CHIP = "inline-flex h-7 min-w-0 max-w-full items-center gap-1.5 rounded-[var(--radius)] text-small";

interface PersonChipProps {
  id: string;
  name: string;
  /** The id of their photo, where they have one. */
  photo?: string | null;
}

export function PersonChip({ id, name, photo }: PersonChipProps) {
  return (
    <Link
      to={`/people/${id}`}
      prefetch="intent"
      className={`${CHIP} reach border border-line bg-sheet pr-2.5 pl-1 hover:border-edge`}
    >
      <Avatar id={id} name={name} photo={photo} size="small" />
      <span className="truncate">{name}</span>
    </Link>
  );
}

export function FactChip({ icon, text }: { icon: IconName; text: string }) {
  const Icon = FACT_ICONS[icon];
  return (
    <span className={`${CHIP} bg-wash px-2.5 text-muted`} title={text}>
      <Icon aria-hidden="true" className="size-3.5 shrink-0" strokeWidth={1.75} />
      <span className="truncate">{text}</span>
    </span>
  );
}
