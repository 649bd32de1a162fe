import net from "node:net";

/** Tests speak to this machine only: whatever else would connect fails, and says where to. */
const connect = net.Socket.prototype.connect;
const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);

net.Socket.prototype.connect = function (this: net.Socket, ...args: Parameters<typeof connect>) {
  // Called with options, with a port, with a path, or (by node itself) with all of it in one array.
  const [first, second] = (Array.isArray(args[0]) ? args[0] : args) as unknown[];
  const options =
    typeof first === "object" ? (first as net.TcpSocketConnectOpts & net.IpcSocketConnectOpts) : undefined;
  const path = options?.path ?? (typeof first === "string" && isNaN(Number(first)) ? first : undefined);
  const host = options?.host ?? (typeof second === "string" ? second : "localhost");
  if (path === undefined && !LOOPBACK.has(host)) {
    throw new Error(`A test tried to connect to ${host}. Tests speak to this machine only.`);
  }
  return connect.apply(this, args);
} as typeof connect;
