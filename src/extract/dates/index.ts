import type { Stage } from "../../core/stage.ts";
import type { Layers } from "../layers.ts";

export const dates: Stage<Layers, never, "dates"> = { makes: "dates", needs: [], rules: [], run: () => [] };
