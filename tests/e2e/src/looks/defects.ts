import type { Page } from "playwright-core";

/** What a person would see as broken. */
export interface Defects {
  /** How many pixels the page is wider than the window. */
  readonly sideways: number;
  /** Texts of which a part is hidden. */
  readonly cut: readonly string[];
  /** Keys of texts, placeholders and values that were never meant to be read. */
  readonly raw: readonly string[];
  /** Controls that lie over one another. */
  readonly overlapping: readonly string[];
}

/** Runs in the page: everything it needs is inside. */
function findDefects(): Defects {
  const CONTROLS = "a[href], button, input:not([type=hidden]), select, textarea, [role=button], [role=tab]";
  const BOXES = `${CONTROLS}, td, th, h1, h2, h3, h4, label, legend, dt, dd, li > span, [class*=tag], [class*=chip]`;
  const RAW =
    /\b[a-z][A-Za-z0-9]*(?:\.[a-zA-Z][A-Za-z0-9]*)+\b|\{\{.*?\}\}|\{[a-z]\w*\}|\bundefined\b|\bNaN\b|\[object \w+\]|\b[a-z-]+\/[a-z-]+#\w+/g;
  const DOMAIN = /\.(fi|org|eu|com|example|test)\b|^(pp\.kk|dd\.mm|esim|mm|ym|jne|ks|bl|t\.ex|dvs|i\.e|e\.g)\b/i;

  const isShown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    if (width < 2 || height < 2) return false;
    return element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  };
  const nameOf = (element: Element): string =>
    `${element.tagName.toLowerCase()} "${(element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 60)}"`;
  const hides = ({ overflowX, overflowY }: CSSStyleDeclaration): boolean =>
    [overflowX, overflowY].some((overflow) => overflow === "hidden" || overflow === "clip");
  const isForAssistiveOnly = (element: Element): boolean => {
    const { clipPath, clip } = getComputedStyle(element);
    return clipPath !== "none" || (clip !== "auto" && clip !== "");
  };
  const isCut = (element: Element): boolean => {
    const style = getComputedStyle(element);
    if (style.display.startsWith("inline") && style.display !== "inline-block" && style.display !== "inline-flex") return false;
    if (isForAssistiveOnly(element) || element.closest("[data-may-scroll]")) return false;
    const tooWide = element.scrollWidth > element.clientWidth + 1;
    const tooHigh = element.scrollHeight > element.clientHeight + 2;
    return (tooWide && style.overflowX !== "auto" && style.overflowX !== "scroll") || (tooHigh && hides(style));
  };
  // The ring of what has the focus lies outside it and is no text.
  const isSpilled = (element: Element): boolean =>
    !element.matches("input, textarea, select") && element !== document.activeElement && isCut(element);

  const shownText = (): string => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const parts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent && !parent.closest("script, style") && parent.checkVisibility()) parts.push(node.textContent ?? "");
    }
    return parts.join("\n");
  };
  const attributes = [...document.querySelectorAll("[aria-label], [title], [placeholder], [alt]")].flatMap((element) =>
    ["aria-label", "title", "placeholder", "alt"].map((name) => element.getAttribute(name) ?? ""),
  );

  const controls = [...document.querySelectorAll(CONTROLS)].filter(isShown).filter((element) => !isForAssistiveOnly(element));
  const overlapping: string[] = [];
  for (const [index, one] of controls.entries()) {
    for (const other of controls.slice(index + 1)) {
      if (one.contains(other) || other.contains(one) || (one.closest("label") === other.closest("label") && one.closest("label"))) continue;
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      const [x, y] = [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)];
      const layered = [one, other].some((element) =>
        ["fixed", "sticky"].includes(getComputedStyle(element.closest("header, nav, [class*=bar]") ?? element).position),
      );
      if (x > 3 && y > 3 && !layered) overlapping.push(`${nameOf(one)} and ${nameOf(other)}`);
    }
  }

  return {
    sideways: Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
    cut: [...document.querySelectorAll(BOXES)].filter(isShown).filter(isSpilled).map(nameOf),
    raw: [...new Set([shownText(), ...attributes].flatMap((text) => text.match(RAW) ?? []).filter((found) => !DOMAIN.test(found)))],
    overlapping,
  };
}

/** Looks the page over for what a person would see as broken. */
export const defectsOf = (page: Page): Promise<Defects> => page.evaluate(findDefects);

/** The defects in words; empty where there are none. */
export const inWords = ({ sideways, cut, raw, overlapping }: Defects): readonly string[] => [
  ...(sideways > 0 ? [`${sideways} px wider than the window`] : []),
  ...cut.map((text) => `cut: ${text}`),
  ...raw.map((key) => `raw: ${key}`),
  ...overlapping.map((pair) => `overlapping: ${pair}`),
];
