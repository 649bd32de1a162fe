import { expect, it } from "vitest";
import { aUser, openTestApp } from "../support/app";
import { send } from "../support/send";
import { whereTo } from "./read-page";

const app = await openTestApp();

it("a theme that was chosen holds for every page of this browser, until the system's is chosen again", async () => {
  const user = await aUser(app);
  expect(await (await send(app, user, "GET", "/people")).text()).not.toContain("data-theme");
  const chosen = await send(app, user, "POST", "/settings/theme", { theme: "dark" });
  expect(whereTo(chosen)).toBe("303 /settings?saved");
  const cookie = chosen.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const dark = await (await send(app, null, "GET", "/", {}, { Cookie: cookie })).text();
  expect(/<html[^>]*>/.exec(dark)?.[0]).toContain('data-theme="dark"');
  const cleared = await send(app, user, "POST", "/settings/theme", { theme: "" });
  expect(cleared.headers.getSetCookie()[0]).toContain("Max-Age=0");
});

it("what is no theme is the system's", async () => {
  const user = await aUser(app);
  const chosen = await send(app, user, "POST", "/settings/theme", { theme: "sepia" });
  expect(chosen.headers.getSetCookie()[0]).toContain("Max-Age=0");
  const forged = await send(app, null, "GET", "/", {}, { Cookie: "theme=InNlcGlhIg%3D%3D" });
  expect(await forged.text()).not.toContain("data-theme");
});
