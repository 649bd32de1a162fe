import { Link } from "@remix-run/react";
import type { Bond } from "~/family/map/bonds";
import { SPOT, type MapPicture } from "~/family/map/layout-map";
import { breakName } from "./break-name";
import { HUES, initialsOf } from "./initials";

const LONGEST = 16;

/** Who knows whom: a dot and a name each, those of one circle in one ink, and a line for each two. */
export function MapDrawing({ picture, names }: { picture: MapPicture; names: ReadonlyMap<string, string> }) {
  const place = new Map(picture.spots.map((spot) => [spot.id, spot]));
  return (
    <svg
      width={picture.width}
      height={picture.height}
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      role="group"
      aria-label="Who knows whom"
      className="mx-auto block"
    >
      <g fill="none" aria-hidden="true">
        {picture.bonds.map(({ oneId, otherId, kind, weight }) => {
          const [one, other] = [place.get(oneId), place.get(otherId)];
          return (
            one &&
            other && (
              <path
                key={`${oneId} ${otherId}`}
                d={`M${one.x} ${one.y}L${other.x} ${other.y}`}
                strokeWidth={Math.min(2.5, 1 + weight / 4)}
                className={BONDS[kind]}
              />
            )
          );
        })}
      </g>
      {picture.spots.map(({ id, x, y, circle }) => {
        const name = names.get(id) ?? "";
        return (
          <Link key={id} to={`/people/${id}`} data-hue={hueOf(circle)} className={SPOT_LOOK}>
            <circle cx={x} cy={y} r={SPOT.radius} className={DOT} />
            <text x={x} y={y + 3.5} textAnchor="middle" aria-hidden="true" className={INITIALS}>
              {initialsOf(name)}
            </text>
            <text textAnchor="middle" className="fill-ink stroke-sheet stroke-[4] text-[0.75rem] [paint-order:stroke]">
              {breakName(name, LONGEST).map((line, index, lines) => (
                <tspan key={index} x={x} y={y + SPOT.radius + 13 + index * 13}>
                  {index < lines.length - 1 ? `${line} ` : line}
                </tspan>
              ))}
            </text>
          </Link>
        );
      })}
    </svg>
  );
}

export const BONDS: Record<Bond["kind"], string> = {
  family: "stroke-muted",
  known: "stroke-accent",
  introduced: "stroke-accent [stroke-dasharray:5_4]",
  notes: "stroke-edge",
};

/** The link itself is not painted behind: what tokens.css paints for initials is for boxes. */
const SPOT_LOOK = "group bg-transparent! outline-none";
const DOT =
  "fill-[light-dark(oklch(0.9_0.045_var(--hue)),oklch(0.36_0.05_var(--hue)))] stroke-sheet stroke-2 group-hover:stroke-accent group-focus-visible:stroke-accent group-focus-visible:[stroke-width:4]";
const INITIALS =
  "fill-[light-dark(oklch(0.4_0.09_var(--hue)),oklch(0.91_0.045_var(--hue)))] text-[0.625rem] font-medium select-none";

/** Circles next to each other in size have inks far from each other. */
function hueOf(circle: number): number {
  return (circle * 5 + 5) % HUES;
}
