/**
 * The classes of the lexicon, each with what is in it. A list's second column names one of them; rules test them by
 * number (`C["say-verb"]`) and start at them by name (`@say-verb`). `exact` lists are met only as written ("US", "Turkey"),
 * `fold` lists in any case ("said", "vice president"); `word` lists hold
 * single words, met in any case, that no phrase is looked up by: they cost the table a bit and no entry.
 */
export const classTable = {
  // grammar
  abbreviation: ["exact", "a word written with a full stop that need not end a sentence: Mr., Corp., Jan."],
  "title-abbreviation": [
    "exact",
    "an abbreviation that stands before a name and never ends a sentence: Mr., Gen., St.",
  ],
  "number-abbreviation": [
    "exact",
    "an abbreviation only where a number follows, else a word and its full stop: No., Fig., p.",
  ],
  "exclaimed-name": [
    "exact",
    "the word before an exclamation or question mark that is part of a name: Yahoo!, Jeopardy!",
  ],
  "empty-word": ["fold", "a word that says nothing of what a text is about: the, said, year"],
  "first-person": ["fold", "I, we and their forms"],
  "back-pronoun": ["fold", "a pronoun that as a sentence's first word means something named before: he, its, this"],
  "back-noun": ["fold", "a noun that after the mostly means one named before: the company, the suspect, the deal"],
  "carrying-on": ["fold", "a word that ties a sentence to the one before: but, however, meanwhile"],
  "caption-word": ["fold", "a word that shows a caption: pictured, or in brackets left, right, above"],
  "credit-word": ["fold", "a word that shows the credit of a picture: photo, pic, Getty"],
  "page-verb": ["fold", "what a page tells its reader to do: scroll, subscribe"],
  "sentence-opener": [
    "fold",
    "a word that begins sentences and, with a capital after an abbreviation, shows a new one: the, he, but",
  ],
  "say-verb": ["fold", "a verb of saying in a finite form: said, says, told, added"],

  // calendar
  month: ["exact", "the name of a month; the note is its number"],
  "month-abbreviation": ["exact", "Jan., Sept., Feb; the note is its number"],
  weekday: ["exact", "the name of a weekday; the note is its ISO number, Monday is 1"],
  "weekday-abbreviation": ["exact", "Mon., Tues, Thurs.; the note is its ISO number"],
  season: ["fold", "spring, summer, fall, autumn, winter; the note is its TIMEX3 code"],
  "time-unit": ["fold", "a unit of time, in the singular; the note is its name: fortnight is two weeks"],
  "time-units": ["fold", "a unit of time, in the plural; the note is its name in the singular"],
  "number-word": ["fold", "a number in a word, up to ninety, and hundred; the note is its value"],
  "ordinal-word": ["fold", "first to thirty-first in one word, and last; the note is its value"],
  "day-part": ["fold", "morning, afternoon, evening, night; the note is its TIMEX3 code"],
  holiday: ["exact", "a day with a name; the note is its formula, empty where there is none"],
  "future-cue": ["fold", "a word that shows its clause speaks of what is to come: will, plans, scheduled"],
  "past-cue": ["fold", "a verb in the past that does not end in -ed: was, had, said, rose"],
  "es-month": ["fold", "a month in Spanish; the note is its number"],
  "es-weekday": ["fold", "a weekday in Spanish; the note is its ISO number"],
  "es-season": ["fold", "a season in Spanish; the note is its TIMEX3 code"],
  "es-time-unit": ["fold", "a unit of time in Spanish, in the singular; the note is its English name"],
  "es-time-units": ["fold", "a unit of time in Spanish, in the plural; the note is its English name"],
  "es-number-word": ["fold", "a number in a Spanish word; the note is its value"],
  "es-ordinal-word": ["fold", "an ordinal in Spanish; the note is its value"],
  "es-future-cue": ["fold", "a Spanish word that shows its clause speaks of what is to come"],

  // places
  country: ["exact", "a country, in every usual form (U.S., UK, Britain); the note is its usual full name"],
  "former-state": ["exact", "a state or empire that is no more: Soviet Union, Yugoslavia"],
  territory: [
    "exact",
    "a dependent or disputed territory: Gaza Strip, Hong Kong, Kashmir; the note is the state or states",
  ],
  capital: ["exact", "the capital of a country; the note is the country"],
  state: ["exact", "a state, province, region or county of a country; the note is the country"],
  "state-abbreviation": ["exact", "the newspaper form of a state: Calif., N.Y., Ont.; the note is its full name"],
  city: ["exact", "a city of over 100,000 people that is no other word; the note is its country"],
  "city-small": ["exact", "a town of 30,000 to 100,000: only where the context wants a place; the note is its country"],
  "city-district": ["exact", "a borough or quarter of a city: Brooklyn, Soho; the note is the city"],
  "place-ambiguous": [
    "exact",
    "a place that is as often a person, a word or a company: Reading, Jordan; the note is the class it has as a place (countries, states and capitals keep that class beside this mark)",
  ],
  continent: ["exact", "Africa, Asia, Latin America"],
  region: ["exact", "a region that is no state: Middle East, Balkans, Silicon Valley"],
  water: ["exact", "a sea, ocean, gulf, strait, bay, lake or canal: Black Sea, Strait of Hormuz"],
  river: ["exact", "a river: Nile, Rhine"],
  mountain: ["exact", "a mountain or range: Everest, Alps"],
  desert: ["exact", "a desert, forest, plain or valley: Sahara, Black Forest"],
  island: ["exact", "an island or group of islands that is no country: Corsica, Canary Islands"],
  "heavenly-body": ["exact", "a planet, moon or star: Mars, Jupiter"],
  "place-head": [
    "exact",
    "a word that with a name makes a natural place: River, Lake, Mount, Valley; the note is its class",
  ],
  "state-head": ["exact", "a word that with a name makes a unit of government: County, Province, Oblast"],
  compass: ["fold", "a direction before a place: north, southern, central, upper"],

  // peoples, faiths and parties as groups
  nationality: ["exact", "the adjective or people of a place: Chinese, Americans, Bavarian; the note is the place"],
  "ethnic-group": ["exact", "a people that is no nationality: Kurds, Hutu, Hispanic"],
  religion: ["exact", "a faith by name: Islam, Christianity"],
  "religious-group": ["exact", "the adjective or people of a faith: Muslim, Christians, Jewish"],
  "political-group": ["exact", "the adjective or people of a party or creed: Republican, Democrats, Marxist"],
  language: ["exact", "a language: English, Mandarin"],

  // persons
  "given-name": ["exact", "a given name that is no other word; the note is m, f or empty"],
  "given-name-ambiguous": ["exact", "a given name that is also a word or a place: Will, May, Chase"],
  surname: ["exact", "a surname that is no other word"],
  "family-name-first": ["exact", "a surname of China, Korea or Vietnam, where it stands before the given name"],
  "surname-ambiguous": ["exact", "a surname that is also a word or a place: Baker, London, Young"],
  "famous-person": ["exact", "a name that alone means a person known to all: Putin, Obama; the note is the full name"],
  "foreign-article": ["word", "an article of another language: la, der, um; with a capital it opens sentences"],
  "name-particle": ["exact", "a word inside a name: van, bin, de, la, von, Al"],
  "name-suffix": ["exact", "a word that closes a name: Jr., Sr., III"],
  "person-title": ["exact", "a form of address before a name: Mr., Mrs, Dr, Sir, Lord"],
  rank: ["exact", "a military, police or other rank before a name: Gen., Sergeant, Inspector"],
  "royal-title": ["fold", "a title of royalty or clergy before a name: king, prince, pope, archbishop, ayatollah"],
  office: ["fold", "a public office: president, prime minister, senator, governor"],
  job: ["fold", "what a person does or is in an organization: coach, chief executive, analyst, spokesman"],
  relative: ["fold", "a person by kinship: wife, son, grandmother"],
  "person-noun": ["fold", "a noun for a person that is no job: man, suspect, veteran, teenager"],

  // organizations; for an acronym the note is the full name
  "international-body": ["exact", "a body of states or of the world: UN, NATO, IMF, Red Cross"],
  "government-body": ["exact", "a ministry, agency, regulator, parliament or force of a state: FBI, Fed, Knesset"],
  party: ["exact", "a political party or alliance by its full or short name: Likud, ANC, Labour Party"],
  "armed-group": ["exact", "a rebel, terrorist or militia group: Hamas, IRA, Taliban"],
  "news-agency": ["exact", "a news agency: Reuters, AP, Xinhua"],
  newspaper: ["exact", "a newspaper, magazine or site of news: Le Monde, New York Times"],
  broadcaster: ["exact", "a broadcaster: BBC, CNN, Al Jazeera"],
  "stock-exchange": ["exact", "an exchange: Nasdaq, NYSE, Bourse"],
  "stock-index": ["exact", "an index of prices: Dow Jones, FTSE 100, Nikkei"],
  company: ["exact", "a company or brand of companies that is no other word: Microsoft, Toyota"],
  institution: ["exact", "a union, association, charity, museum, church or other body: Greenpeace, AFL-CIO"],
  university: ["exact", "a university or college by a name that does not say so: MIT, Harvard, UCLA"],
  team: ["exact", "a club or team that is no other name: Arsenal, Yankees, Springboks; the note is the sport"],
  "team-city": [
    "exact",
    "a place whose name stands for its team on a sports page: Liverpool, Dallas; the note is the sport",
  ],
  league: ["exact", "a league or sports body: NFL, FIFA, Serie A; the note is the sport"],
  "org-ambiguous": [
    "exact",
    "an organization that is also a word, person or place: Apple, Ford, Target; the note is the class it has as one",
  ],
  "org-head": [
    "exact",
    "a word that makes a name an organization: Bank, Ministry, Party, University; the note is the kind",
  ],
  "org-head-weak": [
    "exact",
    "a word that makes a name an organization in most contexts: Group, House, Club, Service; the note is the kind",
  ],
  "company-head": ["exact", "a word that ends names of companies: Airlines, Motors, Technologies, Petroleum"],
  "company-suffix": ["exact", "the legal form of a company: Inc., Plc, GmbH, S.A., Oyj"],
  "company-tail": ["exact", "what stands behind a listed company's name where a legal form would: Group, Holdings"],
  "sport-word": ["fold", "a word that shows a page of sport: innings, goalkeeper, quarterfinal"],

  // other names
  facility: ["exact", "a building, airport, road, bridge or stadium by name: Heathrow, Wembley, Wall Street"],
  "facility-head": ["exact", "a word that with a name makes a facility: Airport, Bridge, Stadium, Street"],
  product: ["exact", "a product, model, vehicle, weapon or software by name: iPhone, Boeing 747, Kalashnikov"],
  event: ["exact", "a war, tournament, disaster or holiday by name: World War II, Wimbledon, Olympics"],
  "event-head": ["exact", "a word that with a name makes an event: War, Cup, Open, Summit, Festival"],
  law: ["exact", "a law, treaty or case by name: Constitution, Geneva Conventions, Roe v. Wade"],
  "law-head": ["exact", "a word that with a name makes a law: Act, Treaty, Protocol, Amendment"],
  "work-of-art": ["exact", "a book, film, song, painting, programme or prize by name: Hamlet, Mona Lisa"],
  award: ["exact", "a prize or order by name: Nobel Prize, Oscar, Pulitzer"],
  "award-head": ["exact", "a word that with a name makes a prize: Prize, Award, Medal"],

  // cues beside names
  "place-noun": ["fold", "a noun that a place stands beside: city, town, province, capital"],
  "place-preposition": ["fold", "a preposition that mostly a place follows: in, near, across"],
  "org-noun": ["fold", "a noun that an organization stands beside: insurer, newspaper, union, carmaker"],
  "asset-noun": ["fold", "what only an organization has or issues: shares, earnings, subsidiary, spokesman"],
  "team-noun": ["fold", "what a team has: coach, striker, fans, dugout"],
  "contest-verb": ["fold", "what one side does to another: beat, defeated, lost, hosted"],
  "product-noun": ["fold", "a noun for a thing that is made and named: model, aircraft, app, missile"],
  "compound-end": ["word", "a second half of an adjective: -based, -led, -born"],
  "facility-noun": ["word", "a noun for a building or road in small letters: airport, stadium, prison"],
  "plain-acronym": ["exact", "capitals that stand for a common noun: CEO, TV, GDP"],

  // English vocabulary, lower case, for telling names from words at sentence starts and in headlines
  "function-word": ["word", "an article, pronoun, preposition, conjunction, auxiliary or number word"],
  noun: ["word", "a common noun, singular or plural"],
  verb: ["word", "a verb in any form"],
  adjective: ["word", "an adjective"],
  adverb: ["word", "an adverb"],

  // markets
  "listed-company": ["exact", "a name of a listed company; the note is company|SYMBOL|EXCHANGE|from|to"],
  "listed-company-ambiguous": [
    "exact",
    "the same, where the name is also a word, a person or a place: Apple, Target, Ford",
  ],
  "listed-symbol": ["exact", "a symbol of a listed company; the note is company|SYMBOL|EXCHANGE|from|to"],
  "bare-symbol": ["exact", "a symbol that can mean nothing but its security: TSLA, NVDA"],
  "fund-symbol": ["exact", "the symbol of an exchange-traded fund; the note is fund|SYMBOL|EXCHANGE||"],
  coin: ["exact", "the symbol of a cryptocurrency; the note is its name"],
  exchange: ["exact", "a name of a stock exchange; the note is CODE|shape of its symbols"],
  "ric-suffix": ["exact", "what stands behind the full stop of a Reuters or Yahoo code; the note is the exchange"],
  "bloomberg-market": ["exact", "what stands behind the blank of a Bloomberg code; the note is the exchange"],

  // sums
  "currency-sign": ["exact", "$, €; the note is the ISO 4217 code it has where nothing else is said"],
  "dollar-prefix": ["exact", "what stands before a dollar, pound or yuan sign: US, C, HK; the note is the code"],
  "currency-prefix": ["exact", "letters that stand before a number for a currency: Rs, RM, dlrs; the note is the code"],
  "currency-code": ["exact", "an ISO 4217 code"],
  "currency-word": ["fold", "the name of a currency or its coin behind a number; the note is CODE|units"],
  "scale-word": ["fold", "thousand, million, bn, crore; the note is the number"],
  "vague-number": ["fold", "hundreds, millions; the note is the number"],
  "fraction-word": ["fold", "half, tenths; the note is the number"],
  approximation: ["fold", "words before a sum that loosen it: about, more than; the note is how"],
  "percent-word": ["fold", "percent, %, basis points; the note is 1, pp or bp"],
  unit: ["fold", "a unit of measure; the note is its name in the singular"],
  // speech
  "speech-verb": ["fold", "a verb that can report words, also one that often does not: found, read, post"],
  "speech-participle": ["fold", "such a verb in -ing: saying, adding, telling"],
  "clause-verb": ["fold", "a form of such a verb that takes a clause without that: said, argues, noting"],
  "speech-noun": ["fold", "a form of such a verb that is also a plural noun: states, reports, claims"],
  subordinator: ["fold", "a word that opens a subordinate clause: when, while, although"],
  "speaker-count": ["fold", "a word that counts speakers and stands for them: some, others, half, percent"],
  "object-verb": ["fold", "a verb of saying whose object is what is said: described, criticized"],
  "gendered-word": ["fold", "a title, job or kinship that tells a man from a woman; the note is m or f"],
  "judging-verb": [
    "fold",
    "a verb of praise or blame, whose object in marks is the speaker's own words: welcomed, attacked, touted",
  ],
  "call-verb": ["fold", "a verb of giving a name: called, dubbed, labeled"],
  "speech-infinitive": ["fold", "the base form of such a verb: say, add"],
  "work-noun": ["fold", "a word before the marked title of a work: book, film, titled"],
  "work-maker": ["fold", 'whoever makes a work, before "of" and its marked title: author, director, host'],
  wording: ["fold", "a word for words that somebody uses: phrase, term, slogan"],
  "tell-verb": ["fold", "a form of such a verb that names its hearer first: told, warning, reminds"],
  "particle-verb": ["fold", "a verb that reports words together with a particle: went on, shot back"],
  "say-particle": ["fold", "the particle of such a verb: on, back, it"],
  "say-helper": ["fold", "an auxiliary or adverb between a speaker and the verb: has, also, later"],
  "speaker-pronoun": ["fold", "a pronoun for a speaker; the note is m, f, p for many, or empty"],
  "clause-opener": ["fold", "a word that begins a clause after a verb of saying: he, the, there, if"],
  "question-opener": ["fold", "a word that begins a reported question: whether, how, what"],
  "phrase-preposition": ["fold", "a preposition that hangs a phrase on a noun: of, for, at"],
  "clause-break": ["fold", "a word no noun phrase goes across: that, while, is, he"],
  "report-noun": ["fold", "what speaks before a headline's colon and is no person: report, poll, study"],
} as const satisfies Record<string, readonly ["exact" | "fold" | "word", string]>;

export type ClassName = keyof typeof classTable;

/** Every class by name, in the order of its number. */
export const classNames = Object.keys(classTable) as ClassName[];

/** The number of each class. */
export const C = Object.fromEntries(classNames.map((name, i) => [name, i])) as Record<ClassName, number>;
