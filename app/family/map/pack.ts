interface Size {
  width: number;
  height: number;
}

/** A little wider than high, as most windows are. */
const SHAPE = 1.5;

/**
 * Where boxes stand so that none covers another and little is left blank between them: each, in the order given, as far up
 * and then as far left as it goes. Give the largest first.
 */
export function packBoxes(sizes: readonly Size[]): { x: number; y: number }[] {
  const area = sizes.reduce((sum, { width, height }) => sum + width * height, 0);
  const most = Math.max(Math.sqrt(area * SHAPE), ...sizes.map(({ width }) => width));
  const placed: (Size & { x: number; y: number })[] = [];
  for (const size of sizes) {
    const isFree = ({ x, y }: { x: number; y: number }) =>
      x + size.width <= most &&
      placed.every(
        (box) =>
          x >= box.x + box.width || x + size.width <= box.x || y >= box.y + box.height || y + size.height <= box.y,
      );
    const across = [0, ...placed.map(({ x, width }) => x + width)];
    const down = [0, ...placed.map(({ y, height }) => y + height)].sort((a, b) => a - b);
    // The lowest edge of all has nothing under it.
    const y = down.find((y) => across.some((x) => isFree({ x, y }))) ?? Math.max(...down);
    const x = Math.min(...across.filter((x) => isFree({ x, y })));
    placed.push({ ...size, x, y });
  }
  return placed.map(({ x, y }) => ({ x, y }));
}
