import type { Stage } from "../../core/stage.ts";
import type { Layers } from "../layers.ts";

export const summary: Stage<Layers, never, "summary"> = { makes: "summary", needs: [], rules: [], run: () => [] };
