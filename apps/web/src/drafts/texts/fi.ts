export const draftsFi = {} as const;
