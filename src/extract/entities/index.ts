import type { Stage } from "../../core/stage.ts";
import type { Layers } from "../layers.ts";

export const entities: Stage<Layers, never, "entities"> = { makes: "entities", needs: [], rules: [], run: () => [] };
