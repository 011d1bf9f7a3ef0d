import { surveyServer } from "./server.ts";

const port = Number(process.env.PORT ?? 3001);
surveyServer().listen(port, "127.0.0.1", () => console.log(`http://127.0.0.1:${port}`));
