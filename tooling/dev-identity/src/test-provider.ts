import { createServer } from "node:http";
import getPort from "get-port";
import type { DemoPerson } from "./demo-person.ts";
import { createDevIdentity, type DevIdentity, type DevIdentityOptions } from "./dev-identity.ts";

/** Invented people of the tests. */
export const PEOPLE: readonly DemoPerson[] = [
  {
    sub: "worker-03a",
    name: "Testi Työntekijä-03A",
    role: { fi: "Sosiaalityöntekijä", sv: "Socialarbetare", en: "Social worker" },
    unit: { fi: "Testi-aikuissosiaalityö", sv: "Testi-vuxensocialarbete", en: "Testi-adult social work" },
    claims: { county: "01" },
  },
  { sub: "client-12", name: 'Testi "Asiakas" <12>', role: { fi: "Asiakas", sv: "Klient", en: "Client" } },
];

/** A provider on a port of its own, below `/identity`, beside an application that answers with its name. */
export interface TestProvider {
  readonly origin: string;
  readonly identity: DevIdentity;
  stop(): Promise<void>;
}

/** Starts a provider for one test. */
export const startTestProvider = async (options: Partial<DevIdentityOptions> = {}, port?: number): Promise<TestProvider> => {
  const chosen = port ?? (await getPort({ host: "127.0.0.1" }));
  const origin = `http://localhost:${chosen}`;
  const identity = await createDevIdentity({ issuer: `${origin}/identity`, people: PEOPLE, ...options });
  const server = createServer((request, response) => {
    if (identity.handles(request.url ?? "/")) identity.listener(request, response);
    else response.end("application");
  });
  await new Promise<void>((resolve) => server.listen(chosen, "localhost", resolve));
  return {
    origin,
    identity,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
