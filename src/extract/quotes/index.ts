import type { Stage } from "../../core/stage.ts";
import type { Layers } from "../layers.ts";

export const quotes: Stage<Layers, never, "quotes"> = { makes: "quotes", needs: [], rules: [], run: () => [] };
