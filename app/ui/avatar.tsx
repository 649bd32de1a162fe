import { hueOf, initialsOf } from "./initials";

const SIZES = {
  small: "size-5 text-[0.5625rem]",
  medium: "size-10 text-small",
  large: "size-16 text-title",
};

/** Always beside the name, so it says nothing to those who hear the page. */
export function Avatar({ id, name, size = "medium" }: { id: string; name: string; size?: keyof typeof SIZES }) {
  return (
    <span
      aria-hidden="true"
      data-hue={hueOf(id)}
      className={`inline-grid shrink-0 place-items-center rounded-full font-medium select-none ${SIZES[size]}`}
    >
      {initialsOf(name)}
    </span>
  );
}
