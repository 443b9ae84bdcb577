/** A piece of HTML whose inserted texts have been escaped. */
export interface Markup {
  readonly markup: string;
}

type Insert = string | Markup | readonly Markup[];

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const escapeText = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const render = (insert: Insert): string => {
  if (typeof insert === "string") return escapeText(insert);
  return "markup" in insert ? insert.markup : insert.map(({ markup }) => markup).join("");
};

/** HTML with texts in it: every inserted string is escaped, inserted markup is not. */
export const html = (parts: TemplateStringsArray, ...inserts: readonly Insert[]): Markup => ({
  markup: parts.reduce((done, part, index) => done + render(inserts[index - 1] ?? "") + part),
});

/** Text that is HTML already, from the provider's own library. */
export const trusted = (markup: string): Markup => ({ markup });
