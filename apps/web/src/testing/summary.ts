import { screen, within } from "@testing-library/react";

/** What the summary over a form says must be looked at again, line by line; nothing where there is no summary. */
export const toLookAt = (): readonly (string | null)[] => {
  const summary = screen.queryByRole("region", { name: "Tarkista nämä kohdat" });
  return summary === null
    ? []
    : within(summary)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent);
};
