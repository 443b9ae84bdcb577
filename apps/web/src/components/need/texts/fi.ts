/** Short everyday names of needs, by their codes of list 1282, in Finnish. */
export const needFi = {
  "1": "Arjessa selviytyminen",
  "2": "Asuminen",
  "3": "Talous",
  "4": "Osallisuus",
  "5": "Väkivalta",
  "6": "Äkillinen kriisi",
  "7": "Lapsen hyvinvointi",
  "8": "Päihteet",
  "9": "Mielenterveys",
  "10": "Toimintakyky",
  "11": "Läheisen tuki",
  "99": "Muu tarve",
} as const;
