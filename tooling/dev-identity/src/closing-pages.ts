import { html, trusted } from "./html.ts";
import { wholePage } from "./page.ts";
import { type PageLanguage, TEXTS } from "./page-texts.ts";

/** Presses the button of the sign-out page, where the browser runs scripts. */
export const SIGN_OUT_SCRIPT = 'document.getElementById("sign-out").click();';

/**
 * Asks to confirm signing out; the page confirms by itself where it can.
 *
 * @param form - the form made by the provider's library, which carries its own protection.
 */
export const signOutPage = (form: string, language: PageLanguage): string => {
  const { signOutTitle, signOut } = TEXTS[language];
  const button = html`<button id="sign-out" class="action" form="op.logoutForm" name="logout" value="yes">${signOut}</button>`;
  return wholePage({
    language,
    title: signOutTitle,
    body: html`<h1>${signOutTitle}</h1>${trusted(form)}${button}`,
    script: SIGN_OUT_SCRIPT,
  });
};

/** Says that the person has signed out. */
export const signedOutPage = (language: PageLanguage): string => {
  const { signedOut, signedOutLead } = TEXTS[language];
  return wholePage({ language, title: signedOut, body: html`<h1>${signedOut}</h1><p>${signedOutLead}</p>` });
};

/** Says why signing in failed, in the words of the protocol, and what to do. */
export const problemPage = (
  problem: { readonly error: string; readonly description?: string | undefined },
  language: PageLanguage,
): string => {
  const { problem: title, problemLead } = TEXTS[language];
  const detail = html`<p lang="en">${problem.error}${problem.description ? `: ${problem.description}` : ""}</p>`;
  return wholePage({ language, title, body: html`<h1>${title}</h1><p>${problemLead}</p>${detail}` });
};
