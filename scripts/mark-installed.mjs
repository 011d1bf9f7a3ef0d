import { markInstalled } from "./installation.mjs";

// npm runs this once everything is in its place, and never after an install that was interrupted.
markInstalled();
