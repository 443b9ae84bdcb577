import type { NationalCodeSystem } from "./code-list.ts";
import { type ListRow, listOf } from "./list-of.ts";

const ROWS: readonly ListRow[] = [
  [
    "1.2.246.537.6.1284",
    "Sosiaalihuolto - Asiakkuuteen liittyvä rooli",
    "Socialvård - Roll i samband med en klientrelation",
    "Social care - Role in a client relationship",
    [
      ["12", "Vanhempi", "Förälder", "Parent"],
      ["31", "Huoltaja", "Vårdnadshavare", "Custodian"],
      ["32", "Edunvalvoja", "Intressebevakare", "Guardian"],
      ["33", "Edunvalvontavaltuutettu", "Intressebevakningsfullmäktig", "Holder of a continuing power of attorney"],
      ["34", "Valtuutettu", "Befullmäktigad", "Authorised representative"],
      ["99", "Muu henkilö", "Annan person", "Other person"],
    ],
  ],
  [
    "1.2.246.537.6.1248",
    "Sosiaalihuolto - Ratkaisun laji",
    "Socialvård - Typ av beslut",
    "Social care - Type of decision",
    [
      ["1", "Myönteinen ratkaisu", "Positivt beslut", "Positive decision"],
      ["2", "Kielteinen ratkaisu", "Negativt beslut", "Negative decision"],
      ["5", "Sosiaalisen luoton eräännyttäminen", "Uppsägning av social kredit", "Calling in of a social credit"],
    ],
  ],
  [
    "1.2.246.537.6.1211",
    "Sosiaalihuolto - Muutoksenhakukeino",
    "Socialvård - Rättsmedel",
    "Social care - Means of appeal",
    [
      ["1", "Oikaisuvaatimus", "Begäran om omprövning", "Claim for a revised decision"],
      ["2", "Valitus", "Besvär", "Appeal"],
    ],
  ],
  [
    "1.2.246.537.6.1221",
    "Sosiaalihuolto - Palvelutehtävä",
    "Socialvård - Serviceuppgift",
    "Social care - Service task",
    [
      ["10", "Lastensuojelu", "Barnskydd", "Child welfare"],
      ["15", "Päihdehuolto", "Missbrukarvård", "Substance abuse services"],
      ["20", "Vammaispalvelut", "Service för personer med funktionsnedsättning", "Disability services"],
    ],
  ],
  [
    "1.2.246.537.6.1222",
    "Sosiaalihuolto - Sosiaalipalvelut",
    "Socialvård - Socialservice",
    "Social care - Social services",
    [
      ["2", "Ammatillinen perhehoito", "Professionell familjevård", "Professional family care"],
      ["24", "Laitospalvelu", "Institutionsservice", "Institutional care"],
      ["31", "Perhehoito", "Familjevård", "Family care"],
      ["37", "Päivätoiminta", "Dagverksamhet", "Day activities"],
      ["45", "Sosiaaliohjaus", "Social handledning", "Social guidance"],
      ["46", "Sosiaalityö", "Socialt arbete", "Social work"],
      ["51", "Tukisuhdetoiminta", "Stödpersonsverksamhet", "Support person activities"],
      [
        "55",
        "Vammaisten henkilöiden työtoiminta",
        "Arbetsverksamhet för personer med funktionsnedsättning",
        "Work activities for persons with disabilities",
      ],
      ["85", "Ympärivuorokautinen palveluasuminen", "Serviceboende med heldygnsomsorg", "Round-the-clock service housing"],
      ["93", "Asumisen tuki", "Stöd för boende", "Support for housing"],
      ["94", "Lapsen asumisen tuki", "Stöd för barnets boende", "Support for a child's housing"],
      ["99", "Taloudellisen toimintakyvyn edistäminen", "Främjande av ekonomisk funktionsförmåga", "Promotion of financial capability"],
    ],
  ],
  [
    "1.2.246.537.6.1290",
    "Sosiaalihuolto - Asiakkaan tavoitteen saavuttamiseen vaikuttavat tilannetekijät",
    "Socialvård - Situationsfaktorer som påverkar klientens liv",
    "Social care - Situational factors that affect the attainment of the client's goal",
    [
      ["3", "Asuinolosuhteet", "Boendeförhållanden", "Living conditions"],
      ["38", "Alkoholin käyttö", "Alkoholbruk", "Use of alcohol"],
      ["39", "Huumeiden käyttö", "Narkotikabruk", "Use of drugs"],
      ["47", "Sekakäyttö", "Blandmissbruk", "Use of several substances"],
      ["49", "Rahapelaaminen", "Penningspel", "Gambling"],
      ["51", "Digipelaaminen", "Digitalt spelande", "Digital gaming"],
      [
        "53",
        "Muu ongelmallinen tai riippuvuutta aiheuttava toiminta",
        "Annan problematisk eller beroendeframkallande verksamhet",
        "Other problematic or addictive activity",
      ],
      [
        "54",
        "Läheisten päihteiden käyttö tai riippuvuudet",
        "Närståendes bruk av berusningsmedel eller beroenden",
        "Substance use or addictions of those close",
      ],
    ],
  ],
  [
    "1.2.246.537.6.1294",
    "Sosiaalihuolto - Asiakkaan tuen tarpeen kesto",
    "Socialvård - Varaktigheten av klientens stödbehov",
    "Social care - Duration of the client's support need",
    [["3", "Pitkäaikainen tuen tarve", "Långvarigt stödbehov", "Long-term support need"]],
  ],
  [
    "1.2.246.537.6.1252",
    "Sosiaalihuolto - Sosiaalihuollon kiireellisyyden arvio",
    "Socialvård - Socialvårdens bedömning av graden av brådska",
    "Social care - Assessment of urgency",
    [
      [
        "3",
        "Kiireetöntä väliintuloa vaativa tilanne",
        "Situation som kräver icke-brådskande ingripande",
        "Situation that calls for non-urgent intervention",
      ],
    ],
  ],
  [
    "1.2.246.537.6.1250",
    "Sosiaalihuolto - Asiointitapa",
    "Socialvård - Typ av kontakt med klienten",
    "Social care - Manner of contact",
    [["3", "Käynti asiakkaan luona", "Besök hos klienten", "Visit to the client"]],
  ],
  [
    "1.2.246.537.6.1297",
    "THL - Työvoimaan kuuluminen",
    "THL - Arbetskraftstillhörighet",
    "THL - Labour force status",
    [
      ["100", "Kokoaikatyötä tekevä", "Heltidsarbetande", "Works full-time"],
      ["101", "Osa-aikatyötä tekevä", "Deltidsarbetande", "Works part-time"],
      ["102", "Keikkatyötä tekevä", "Gör inhopp", "Works on call"],
    ],
  ],
  [
    "1.2.246.537.6.112",
    "AR/YDIN - Kyllä/Ei/Ei tietoa",
    "AR/YDIN - Ja/Nej/Inga uppgifter",
    "AR/YDIN - Yes/No/Not known",
    [
      ["K", "Kyllä", "Ja", "Yes"],
      ["E", "Ei", "Nej", "No"],
    ],
  ],
  [
    "1.2.246.537.5.40175",
    "SFS - Kielikoodisto",
    "SFS - Kodsystem för språk",
    "SFS - Languages",
    [
      ["FI", "Suomi", "Finska", "Finnish"],
      ["SV", "Ruotsi", "Svenska", "Swedish"],
    ],
  ],
  [
    "1.2.246.537.5.40161",
    "eArkisto - Allekirjoitus",
    "eArkiv - Underskrift",
    "eArchive - Signature",
    [
      ["1", "Sähköisesti allekirjoitettu", "Elektroniskt undertecknad", "Signed electronically"],
      ["2", "Käsin allekirjoitettu", "Undertecknad för hand", "Signed by hand"],
    ],
  ],
  [
    "1.2.246.537.6.75",
    "TK - Siviilisääty",
    "TK - Civilstånd",
    "Statistics Finland - Marital status",
    [["1", "Naimaton", "Ogift", "Unmarried"]],
  ],
  [
    "1.2.246.537.6.1229",
    "Sosiaalihuolto - Erityisryhmä",
    "Socialvård - Specialgrupp",
    "Social care - Special group",
    [
      [
        "2",
        "Pakolainen tai pakolaiseen rinnastettava henkilö",
        "Flykting eller person som jämställs med flykting",
        "Refugee or comparable person",
      ],
    ],
  ],
];

/** Lists of which some codes are named in the structures and the rest are not: a code that is not here may still be right. */
export const PARTIAL_LISTS: readonly NationalCodeSystem[] = /* @__PURE__ */ ROWS.map((row) => listOf("partial", row));
