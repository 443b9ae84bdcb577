import type { DemoPerson } from "./demo-person.ts";
import { html, type Markup } from "./html.ts";
import { wholePage } from "./page.ts";
import { LANGUAGES, type PageLanguage, TEXTS } from "./page-texts.ts";

const languageLinks = (current: PageLanguage): Markup => {
  const links = Object.entries(LANGUAGES).map(([tag, name]) => {
    const state = tag === current ? html` aria-current="true"` : html``;
    return html`<li><a href="?lang=${tag}" lang="${tag}" hreflang="${tag}"${state}>${name}</a></li>`;
  });
  return html`<nav aria-label="${TEXTS[current].languages}"><ul>${links}</ul></nav>`;
};

const personButton = (person: DemoPerson, language: PageLanguage): Markup => {
  const place = person.unit ? html`<span>, ${person.unit[language]}</span>` : html``;
  return html`<li><form method="post"><button class="person" name="person" value="${person.sub}"><strong>${person.name}</strong> <span>${person.role[language]}</span>${place}</button></form></li>`;
};

/** The list of demo people, a button each: one click signs in. */
export const signInPage = (people: readonly DemoPerson[], language: PageLanguage): string => {
  const { title, lead, people: heading } = TEXTS[language];
  const buttons = people.map((person) => personButton(person, language));
  const body = html`${languageLinks(language)}<h1>${title}</h1><p>${lead}</p><h2 id="people">${heading}</h2><ul class="people" aria-labelledby="people">${buttons}</ul>`;
  return wholePage({ language, title, body });
};
