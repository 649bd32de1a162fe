import { walk } from "./walk";

walk({ forget: false });
