import type { MapPicture } from "./layout-map";

/** Who of a circle has to do with most others: the one it is named after. */
export function middleOf(circle: number, { spots, bonds }: MapPicture): string {
  const count = (id: string) => bonds.filter(({ oneId, otherId }) => oneId === id || otherId === id).length;
  return spots
    .filter((spot) => spot.circle === circle)
    .map(({ id }) => ({ id, count: count(id) }))
    .reduce((most, each) => (each.count > most.count || (each.count === most.count && each.id < most.id) ? each : most))
    .id;
}
