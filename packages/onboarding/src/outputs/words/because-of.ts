/**
 * A reason as the end of a French sentence.
 *
 * @example
 * becauseOf("La Fabrique a son agenda"); // "parce que la Fabrique a son agenda"
 * becauseOf("Il fait double emploi"); // "parce qu’il fait double emploi"
 */
export function becauseOf(reason: string): string {
  const text = LITTLE_WORD.test(reason)
    ? reason.charAt(0).toLocaleLowerCase("fr") + reason.slice(1)
    : reason;
  return VOWEL.test(text) ? `parce qu’${text}` : `parce que ${text}`;
}

/** Words that have a capital only because a sentence starts with them. */
const LITTLE_WORD =
  /^(?:(?:Les?|La|Une?|D[eu]s?|Cet?|Cette|Ces|Ça|Ils?|Elles?|On|Nous|Vous|Je|Tu|[NV]otre|[NV]os|[MTS]on|[MTS]a|[MTS]es|Leurs?|Chaque|Tout|Toutes?|Tous|Quelques|Plusieurs|Certain(?:e?s)|Aucune?|Personne|Rien|Aux?|À|En|Chez|Dans|Ici|Pour)\s|[CJLDNS][’'])/u;
const VOWEL = /^[aeiouàâéèêëîïôû]/u;
