import fc from "fast-check";
import { expect, it } from "vitest";
import { openAt } from "~/family/open-at";

const box = (x: number, y: number, weight = 1) => ({ x, y, width: 100, height: 50, weight });

it("opens on the side where people are, with the one it is about in sight", () => {
  const focus = box(1000, 400);
  const boxes = [focus, ...[0, 150, 300, 450, 600, 750].map((x) => box(x, 200))];
  const opening = { picture: { width: 2000, height: 500 }, boxes, keep: focus };
  expect(openAt({ ...opening, window: { width: 600, height: 500 } })).toEqual({ left: 588, top: 0 });
});

it("would rather show those who weigh more", () => {
  const focus = box(500, 0);
  const boxes = [focus, box(380, 0), box(260, 0), box(620, 0, 4)];
  const { left } = openAt({
    window: { width: 250, height: 50 },
    picture: { width: 1200, height: 50 },
    boxes,
    keep: focus,
  });
  expect(left).toBe(482);
});

it("always shows the one it is about, and nothing beyond the picture", () => {
  const boxes = fc.array(fc.tuple(fc.nat(3000), fc.nat(2000)), { minLength: 1, maxLength: 30 });
  const sides = fc.tuple(fc.integer({ min: 150, max: 1600 }), fc.integer({ min: 90, max: 1200 }));
  fc.assert(
    fc.property(boxes, sides, (places, [width, height]) => {
      const all = places.map(([x, y]) => box(x, y));
      const keep = all[0];
      const picture = { width: 3100, height: 2050 };
      const { left, top } = openAt({ window: { width, height }, picture, boxes: all, keep });
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(picture.width);
      expect(keep.x >= left && keep.x + keep.width <= left + width).toBe(true);
      expect(keep.y >= top && keep.y + keep.height <= top + height).toBe(true);
    }),
  );
});
