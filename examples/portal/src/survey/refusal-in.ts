import type { Text } from "@communaute/schemas";

/** What the collector says when it refuses, in both languages. */
export async function refusalIn(response: Response): Promise<Text> {
  const { message, english } = (await response.json()) as { message: string; english: string };
  return { fr: message, en: english };
}
