import type { Stage } from "../../core/stage.ts";
import type { Layers } from "../layers.ts";

/** Ties each ticker to the entity of its company. */
export const listings: Stage<Layers, "tickers" | "entities", "listings"> = {
  makes: "listings",
  needs: ["tickers", "entities"],
  rules: [],
  run: (_doc, { tickers, entities }) =>
    tickers.map((ticker) => ({
      ...ticker,
      entity: entities.find((entity) => entity.ticker === ticker.symbol)?.id ?? null,
    })),
};
