import type { Stage } from "../../core/stage.ts";
import type { Layers } from "../layers.ts";

export const tickers: Stage<Layers, never, "tickers"> = { makes: "tickers", needs: [], rules: [], run: () => [] };
