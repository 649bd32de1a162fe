import { keepSecret } from "~/auth/secret.server";

keepSecret(process.argv[2] ?? "");
