/** The row of a field in the national working-age service-need assessment, structure 1012. */
export const national = (row: number) => ({ structure: "1012", row });

/** Greatest number of characters of a text of the assessment. */
export const MAX_TEXT = 20_000;
