import type { IncomingMessage, ServerResponse } from "node:http";
import type { Provider } from "oidc-provider";
import { problemPage } from "./closing-pages.ts";
import { type DemoPerson, personBySub } from "./demo-person.ts";
import { pageHeaders } from "./page.ts";
import { type PageLanguage, pageLanguage } from "./page-texts.ts";
import { signInPage } from "./sign-in-page.ts";

const BODY_LIMIT = 10_000;

const formOf = async (request: IncomingMessage): Promise<URLSearchParams> => {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) {
    body += chunk;
    if (body.length > BODY_LIMIT) throw new Error("The form is too long");
  }
  return new URLSearchParams(body);
};

const redirectOrigin = (params: Record<string, unknown>): string[] => {
  const target = params["redirect_uri"];
  return typeof target === "string" && URL.canParse(target) ? [new URL(target).origin] : [];
};

/** The page that lists the people (GET) and takes the choice (POST). */
export const signInRoute =
  (provider: Provider, people: readonly DemoPerson[]) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const wish = new URL(request.url ?? "/", provider.issuer).searchParams.get("lang");
    const refuse = (error: string, description: string, language: PageLanguage): void => {
      response.writeHead(400, pageHeaders()).end(problemPage({ error, description }, language));
    };
    const interaction = await provider.interactionDetails(request, response).catch(() => undefined);
    if (!interaction) return refuse("session_not_found", "the sign-in has expired", pageLanguage(wish, request.headers["accept-language"]));
    const language = pageLanguage(wish, interaction.params["ui_locales"], request.headers["accept-language"]);
    if (request.method !== "POST") {
      response.writeHead(200, pageHeaders(redirectOrigin(interaction.params))).end(signInPage(people, language));
      return;
    }
    const person = personBySub(people, (await formOf(request)).get("person") ?? undefined);
    if (!person) return refuse("access_denied", "no such person", language);
    await provider.interactionFinished(request, response, { login: { accountId: person.sub } }, { mergeWithLastSubmission: false });
  };
