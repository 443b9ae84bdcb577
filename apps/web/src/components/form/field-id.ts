import type { ContentPath } from "./content-path.ts";

/** The id of the control that holds the value at a path of a form. */
export const fieldId = (form: string, path: ContentPath): string => [form, ...path].join("-").replace(/[^\w-]/g, "_");

const CONTROLS = "input, textarea, select, button, [tabindex]";

/** Moves the focus to the field at a path, or to the nearest field around it that is on the page. Tells whether there was one. */
export const focusField = (form: string, path: ContentPath): boolean => {
  for (let length = path.length; length > 0; length -= 1) {
    const id = fieldId(form, path.slice(0, length));
    const element = document.getElementById(id) ?? document.getElementById(`${id}-box`);
    const control = element?.matches(CONTROLS) ? element : element?.querySelector<HTMLElement>(CONTROLS);
    if (control) {
      control.focus();
      control.scrollIntoView({ block: "center" });
      return true;
    }
  }
  return false;
};
