import { once } from "node:events";
import net from "node:net";
import tls from "node:tls";
import { expect, test } from "vitest";

test("a test that would reach another machine fails at once, and says which", async () => {
  const causeOf = (address: string) => fetch(address).catch((error: Error) => String(error.cause));
  expect(await causeOf("http://192.0.2.1/")).toContain("tried to connect to 192.0.2.1");
  expect(await causeOf("https://memoro.invalid/")).toContain("tried to connect to memoro.invalid");
  expect(() => net.connect(80, "192.0.2.1")).toThrow("Tests speak to this machine only");
  expect(() => tls.connect({ host: "192.0.2.1", port: 443 })).toThrow("Tests speak to this machine only");
});

test("this machine can be reached by every way of calling", async () => {
  const server = net.createServer((socket) => socket.end("here"));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as net.AddressInfo;
  for (const socket of [net.connect(port), net.connect(port, "127.0.0.1"), net.connect({ port, host: "localhost" })]) {
    expect(String(await once(socket, "data"))).toBe("here");
  }
  server.close();
});
