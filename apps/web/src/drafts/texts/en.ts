export const draftsEn = {} as const;
