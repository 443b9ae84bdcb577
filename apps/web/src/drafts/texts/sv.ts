export const draftsSv = {} as const;
