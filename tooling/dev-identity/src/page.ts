import { createHash } from "node:crypto";
import { html, type Markup, trusted } from "./html.ts";
import { PAGE_STYLE } from "./page-style.ts";
import type { PageLanguage } from "./page-texts.ts";

interface Page {
  readonly language: PageLanguage;
  readonly title: string;
  readonly body: Markup;
  readonly script?: string;
}

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The page around a body. */
export const wholePage = ({ language, title, body, script }: Page): string =>
  `<!doctype html>\n${
    html`<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – Koonti</title><style>${trusted(PAGE_STYLE)}</style></head><body><main>${body}</main>${script ? trusted(`<script>${script}</script>`) : ""}</body></html>`
      .markup
  }\n`;

/**
 * The headers of a page: it loads nothing, and its forms lead only here and to the places named.
 *
 * @param formTargets - origins that a form may end at after its redirects.
 */
export const pageHeaders = (formTargets: readonly string[] = [], script?: string): Record<string, string> => ({
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "content-security-policy": [
    "default-src 'none'",
    `style-src ${hashOf(PAGE_STYLE)}`,
    `script-src ${script ? hashOf(script) : "'none'"}`,
    `form-action ${["'self'", ...formTargets].join(" ")}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; "),
});
