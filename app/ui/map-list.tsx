import { Link } from "@remix-run/react";
import type { MapPicture } from "~/family/map/layout-map";
import { middleOf } from "~/family/map/middle";

/** The map in words: circle by circle, each with those they have to do with. */
export function MapList({ picture, names }: { picture: MapPicture; names: ReadonlyMap<string, string> }) {
  const circles = [...new Set(picture.spots.map(({ circle }) => circle))];
  const withOf = (id: string) =>
    picture.bonds
      .filter(({ oneId, otherId }) => oneId === id || otherId === id)
      .map(({ oneId, otherId }) => names.get(oneId === id ? otherId : oneId) ?? "")
      .sort((a, b) => a.localeCompare(b));
  return (
    <ul className="grid grid-cols-1 gap-6 wrap-anywhere">
      {circles.map((circle) => {
        const spots = picture.spots.filter((spot) => spot.circle === circle);
        return (
          <li key={circle}>
            <h3 className="text-small text-muted">
              {spots.length === 1
                ? "One person"
                : `A circle of ${spots.length}, around ${names.get(middleOf(circle, picture)) ?? ""}`}
            </h3>
            <ul className="mt-1 grid grid-cols-1 gap-x-8 gap-y-1 desk:grid-cols-2">
              {spots.map(({ id }) => (
                <li key={id} className="text-muted">
                  <Link
                    to={`/people/${id}`}
                    className="reach rounded-[3px] text-ink underline decoration-edge underline-offset-3 hover:decoration-ink"
                  >
                    {names.get(id)}
                  </Link>
                  {` with ${withOf(id).join(", ")}`}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
