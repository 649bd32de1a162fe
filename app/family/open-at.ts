export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Opening {
  window: { width: number; height: number };
  picture: { width: number; height: number };
  /** Those of more weight are rather seen than others. */
  boxes: readonly (Box & { weight?: number })[];
  /** Is seen in any case, and as near to the middle as that leaves. */
  keep: Box;
}

/** Around what is to be seen, so that it does not touch the edge. */
const ROOM = 12;

/** Where a window on a larger picture opens: on as much as it can hold, and not on the blank beside it. */
export function openAt({ window, picture, boxes, keep }: Opening): { left: number; top: number } {
  const across = boxes.map(({ x, width, weight = 1 }) => ({ from: x, to: x + width, weight }));
  const left = openAlong(window.width, picture.width, across, { from: keep.x, to: keep.x + keep.width });
  const seen = boxes.filter(({ x, width }) => x >= left && x + width <= left + window.width);
  const down = seen.map(({ y, height, weight = 1 }) => ({ from: y, to: y + height, weight }));
  const top = openAlong(window.height, picture.height, down, { from: keep.y, to: keep.y + keep.height });
  return { left, top };
}

interface Stretch {
  from: number;
  to: number;
}

/** Along one side: of all places where a stretch would begin or end at the window's edge, the one that shows the most. */
function openAlong(
  length: number,
  whole: number,
  stretches: readonly (Stretch & { weight: number })[],
  keep: Stretch,
): number {
  const last = Math.max(0, whole - length);
  const clamp = (at: number) => Math.round(Math.min(last, Math.max(0, at)));
  const middle = clamp((keep.from + keep.to - length) / 2);
  const places = [middle, ...stretches.flatMap(({ from, to }) => [clamp(from - ROOM), clamp(to + ROOM - length)])];
  const worth = (at: number) => {
    const isIn = ({ from, to }: Stretch) => from >= at && to <= at + length;
    if (!isIn(keep)) return -1;
    return stretches.reduce((sum, stretch) => sum + (isIn(stretch) ? stretch.weight : 0), 0);
  };
  return [...new Set(places)]
    .map((at) => ({ at, worth: worth(at), far: Math.abs(at - middle) }))
    .reduce((best, each) =>
      each.worth > best.worth || (each.worth === best.worth && each.far < best.far) ? each : best,
    ).at;
}
