package vn.trinhky.review.changes;

/**
 * That a reviewer has looked at a section.
 *
 * @param number the version in which she did
 * @param digest of the section as it was then
 * @param cleared whether nothing was left to say about it
 */
record LookedAt(String section, int number, String digest, boolean cleared) {}
