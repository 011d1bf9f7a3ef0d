/** Words for people by language, French always among them; inline Markdown (emphasis, code, links) is allowed. */
export interface Words {
  fr: string;
  [language: string]: string;
}
