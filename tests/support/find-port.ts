import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";

/** One that nobody listens at just now. */
export async function findPort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
