import { hueOf, initialsOf } from "./initials";

const SIZES = {
  small: "size-5 text-[0.5625rem]",
  tiny: "size-7 text-[0.6875rem]",
  medium: "size-10 text-small",
  large: "size-16 text-title",
  huge: "size-40 text-name",
};

interface AvatarProps {
  id: string;
  name: string;
  /** The id of their photo, where they have one. */
  photo?: string | null;
  size?: keyof typeof SIZES;
}

/** Always beside the name, so it says nothing to those who hear the page. The colour is there until the photo is. */
export function Avatar({ id, name, photo, size = "medium" }: AvatarProps) {
  return (
    <span
      aria-hidden="true"
      data-hue={hueOf(id)}
      className={`inline-grid shrink-0 place-items-center overflow-hidden rounded-full font-medium select-none ${SIZES[size]}`}
    >
      {photo ? (
        <img
          src={`/people/${id}/photo/${photo}`}
          alt=""
          loading="lazy"
          decoding="async"
          width={512}
          height={512}
          className="size-full object-cover"
        />
      ) : (
        initialsOf(name)
      )}
    </span>
  );
}
