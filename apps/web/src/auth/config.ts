import { z } from "zod";

const configSchema = z.object({ issuer: z.url(), clientId: z.string().min(1), audience: z.string().min(1) });

/** Where people sign in; told by the server, so that one build serves every county. */
export type AuthConfig = z.infer<typeof configSchema>;

let loaded: Promise<AuthConfig> | undefined;

const load = async (): Promise<AuthConfig> => configSchema.parse(await (await fetch("/config.json")).json());

/** The server's settings for signing in; asked for once, and again after a failure. */
export const authConfig = (): Promise<AuthConfig> => {
  loaded ??= load().catch((failure: unknown) => {
    loaded = undefined;
    throw failure;
  });
  return loaded;
};
