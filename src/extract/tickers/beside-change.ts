import { has, isKind, SPACE_BEFORE, shaped, UPPER } from "../../core/document.ts";
import { sequenceRule } from "../../core/rule.ts";
import { C } from "../../lexicon/classes.ts";
import { companySymbols } from "./companies.ts";
import { kindOf } from "./kind.ts";
import { closesName } from "./legal-form.ts";
import { nameBefore, nameText } from "./name-before.ts";
import { at, symbolAt, type TickerData } from "./ticker.ts";

export const besideChange = sequenceRule<TickerData>({
  id: "tickers/beside-change",
  summary: "A symbol with its change in per cent behind it: INTC +0.42%, Harbor Tools Inc. HRBT 2.61%.",
  starts: ["%"],
  examples: [
    { text: "Movers: [INTC] +0.42% on the day", data: { symbol: "INTC" } },
    {
      text: "One-year return Harbor Tools Inc. [HRBT] 2.61% 15.91%",
      data: { symbol: "HRBT", company: "Harbor Tools Inc." },
    },
    {
      text: "Harbor Tools Inc. [HRBT], -0.46% fell and Apple [AAPL] -1.23% too",
      data: { company: "Harbor Tools Inc." },
    },
    { text: "GDP 2.5% and CPI +0.3%, VAT 20%, an APR 5.5%" },
  ],
  read: (doc, token) => {
    if (!isKind(doc, token - 1, "number") || shaped(doc, token, SPACE_BEFORE)) return null;
    const sign = /^[-+−–]$/.test(at(doc, token - 2)) && !shaped(doc, token - 1, SPACE_BEFORE);
    const last = sign ? token - 3 : token - 2;
    const first = sign && at(doc, last) === "," ? last - 1 : last;
    if (!shaped(doc, first, UPPER) || !shaped(doc, last + 1, SPACE_BEFORE)) return null;
    const met = symbolAt(doc, first);
    if (met === null || !/^[A-Z]{2,5}$/.test(met.text)) return null;
    const owner = nameBefore(doc, first);
    const own = owner !== null && companySymbols(doc, owner.first, owner.last).includes(met.text);
    const closed = own || closesName(doc, first - 1);
    if (!closed && !(has(doc, first, C["bare-symbol"]) && !shaped(doc, first - 1, UPPER))) return null;
    const name = closed ? owner : null;
    const company = name === null ? null : nameText(doc, name);
    return {
      start: met.start,
      end: met.end,
      data: { symbol: met.text, kind: kindOf(doc, met.text, "", company), exchange: null, company, name },
    };
  },
});
