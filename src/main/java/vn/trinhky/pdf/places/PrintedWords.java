package vn.trinhky.pdf.places;

import java.text.Normalizer;

/** Words that stand together on one line of one column, and the room they take. */
record PrintedWords(String text, Place place) {

    boolean say(String words) {
        return bare(text).equals(bare(words));
    }

    /** Posts are printed in capitals above the signature, in all layouts. */
    boolean areCapitals() {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }

    /** Programs write blanks between words in many ways, or leave them out and move on. */
    private static String bare(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("[\\s\\u00a0]+", "");
    }
}
