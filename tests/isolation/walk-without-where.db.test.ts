import { expect, test } from "vitest";
import { countChanged, walk } from "./walk";

walk({ forget: true });

test("statements did go without their `where user_id`", () => {
  expect(countChanged()).toBeGreaterThan(500);
});
