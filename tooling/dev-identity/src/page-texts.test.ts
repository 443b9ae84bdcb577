import { describe, expect, it } from "vitest";
import { html } from "./html.ts";
import { pageLanguage } from "./page-texts.ts";

describe("pageLanguage", () => {
  it.each([
    [["sv fi"], "sv"],
    [["sv-FI"], "sv"],
    [["se smn", "en-US,en;q=0.9"], "en"],
    [[undefined, null, ""], "fi"],
    [["toString"], "fi"],
  ])("of %j is %s", (wishes, language) => {
    expect(pageLanguage(...wishes)).toBe(language);
  });
});

describe("html", () => {
  it("escapes texts and keeps markup", () => {
    const inner = html`<b title="${`"'`}">${"<script>&"}</b>`;
    expect(html`<p>${[inner, inner]}</p>`.markup).toBe(`<p>${'<b title="&quot;&#39;">&lt;script&gt;&amp;</b>'.repeat(2)}</p>`);
  });
});
