import { expect, test } from "vitest";
import { z } from "zod";
import { parseForm } from "~/http/parse-form.server";

const schema = z.object({
  name: z.string().min(1, { error: "Who is it?" }),
  tag: z.union([z.string(), z.array(z.string())]).optional(),
});
const send = (body: BodyInit, headers?: Record<string, string>) =>
  parseForm(new Request("http://127.0.0.1/", { method: "POST", body, headers }), schema);

test("a good form is its values", async () => {
  expect(await send(new URLSearchParams({ name: "Mia" }))).toEqual({ ok: true, value: { name: "Mia" } });
});

test("a field sent several times is a list", async () => {
  const form = await send(new URLSearchParams("name=Mia&tag=a&tag=b"));
  expect(form).toEqual({ ok: true, value: { name: "Mia", tag: ["a", "b"] } });
});

test("a bad form keeps what was typed, and says by field what is wrong", async () => {
  expect(await send(new URLSearchParams({ name: "", tag: "friend" }))).toEqual({
    ok: false,
    status: 400,
    errors: { name: "Who is it?" },
    values: { name: "", tag: "friend" },
  });
});

test("of several things wrong with one field the first is said", async () => {
  const strict = z.object({ name: z.string().min(3, { error: "short" }).startsWith("M", { error: "no M" }) });
  const request = new Request("http://127.0.0.1/", { method: "POST", body: new URLSearchParams({ name: "x" }) });
  expect(await parseForm(request, strict)).toMatchObject({ errors: { name: "short" } });
});

test("files are left out", async () => {
  const body = new FormData();
  body.set("name", "Mia");
  body.set("tag", new File(["x"], "x.txt"));
  expect(await send(body)).toEqual({ ok: true, value: { name: "Mia", tag: "" } });
});

test("a body that is no form is a form without fields", async () => {
  const form = await send('{"name":"Mia"}', { "Content-Type": "application/json" });
  expect(form).toMatchObject({ ok: false, values: {} });
});
