/** Short everyday names of needs, by their codes of list 1282, in Swedish. */
export const needSv = {
  "1": "Klara vardagen",
  "2": "Boende",
  "3": "Ekonomi",
  "4": "Delaktighet",
  "5": "Våld",
  "6": "Akut kris",
  "7": "Barnets välfärd",
  "8": "Rusmedel",
  "9": "Psykisk hälsa",
  "10": "Funktionsförmåga",
  "11": "Stöd för närstående",
  "99": "Annat behov",
} as const;
