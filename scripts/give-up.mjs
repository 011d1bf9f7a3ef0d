/**
 * Says why nothing more can be done, in French then in English, and ends the process.
 *
 * @param {string} french
 * @param {string} english
 * @returns {never}
 */
export function giveUp(french, english) {
  console.error(`\n✖ ${french}\n✖ ${english}`);
  process.exit(1);
}
