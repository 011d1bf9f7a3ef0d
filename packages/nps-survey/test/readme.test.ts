import { testStatedSizes } from "../../../scripts/stated-sizes.ts";

testStatedSizes(new URL("../", import.meta.url));
