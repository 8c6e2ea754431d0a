/** Language of the words that the site itself says, whatever its texts are in: there is a catalogue for English. */
export const INTERFACE = 'en';
