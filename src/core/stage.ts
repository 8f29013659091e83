import type { Document } from "./document.ts";
import type { RuleFace } from "./rule.ts";
import type { Trace } from "./trace.ts";

/**
 * One step of extraction: it reads the document and the layers it needs, and makes one layer. `All` names every layer there is.
 */
export interface Stage<All, Needs extends keyof All = keyof All, Makes extends keyof All = keyof All> {
  readonly makes: Makes;
  readonly needs: readonly Needs[];
  /** Every rule the stage applies, in order. */
  readonly rules: readonly RuleFace[];
  readonly run: (doc: Document, layers: Pick<All, Needs>, trace: Trace | null) => All[Makes];
}
