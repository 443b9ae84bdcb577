import type { Locator, Page } from "playwright-core";

/** A page or a part of it. */
export type Part = Page | Locator;

const beginning = (text: string): RegExp => new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?: \\(pakollinen\\))?(?:$|\\s)`);

/** A part of a page under a heading. */
export const region = (part: Part, name: string): Locator => part.getByRole("region", { name, exact: true });

/** A group of fields by the beginning of its name: its help follows the name. */
export const group = (part: Part, name: string): Locator => part.getByRole("group", { name: beginning(name) });

/** Sets a mark as a person does, by its text: the library draws over the box itself and lets the label take the click. */
async function mark(box: Locator): Promise<void> {
  const id = await box.getAttribute("id");
  if (await box.isChecked()) return;
  await box.page().locator(`label[for="${id}"]`).first().click();
  await box.page().waitForFunction((one) => one instanceof HTMLInputElement && one.checked, await box.elementHandle());
}

/** Writes into a field; whether it is required, or offers words to choose from, does not matter. */
export const write = (part: Part, name: string, text: string): Promise<void> =>
  part
    .getByRole("textbox", { name: beginning(name) })
    .or(part.getByRole("combobox", { name: beginning(name) }))
    .first()
    .fill(text);

/** Chooses one of several. */
export const choose = (part: Part, name: string, option: string): Promise<void> =>
  mark(group(part, name).first().getByRole("radio", { name: option, exact: true }));

/** Chooses from a list that opens. */
export const pick = async (part: Part, name: string, option: string): Promise<void> => {
  await part
    .getByRole("combobox", { name: beginning(name) })
    .first()
    .selectOption({ label: option });
};

/** Ticks a box. */
export const tick = (part: Part, name: string): Promise<void> => mark(part.getByRole("checkbox", { name, exact: true }).first());

/** A date as it is written in Finnish: `2026-02-09` is `9.2.2026`. */
export const finnishDate = (date: string): string => date.slice(0, 10).split("-").map(Number).toReversed().join(".");

/** Presses a button. */
export const press = (part: Part, name: string | RegExp): Promise<void> =>
  part
    .getByRole("button", typeof name === "string" ? { name, exact: true } : { name })
    .first()
    .click();

/** Waits until what has been written is with the server, as the page itself says. */
export const saved = (page: Page): Promise<void> =>
  page
    .getByText(/^Tallennettu(?: klo [\d.]+)?$/)
    .first()
    .waitFor();
