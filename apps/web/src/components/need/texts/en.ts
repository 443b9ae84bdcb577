/** Short everyday names of needs, by their codes of list 1282, in English. */
export const needEn = {
  "1": "Daily life",
  "2": "Housing",
  "3": "Money",
  "4": "Participation",
  "5": "Violence",
  "6": "Sudden crisis",
  "7": "Child's wellbeing",
  "8": "Substances",
  "9": "Mental health",
  "10": "Functioning",
  "11": "Close person's support",
  "99": "Other need",
} as const;
