package vn.trinhky.incoming.facts;

/**
 * What a sender said about his document after he had sent it.
 *
 * @param messageKey of the sentence, which mentions {@code detail}
 * @param shuts whether the document is read no more
 * @param address of the page that tells more
 */
public record SenderWord(String messageKey, String detail, boolean shuts, String address) {}
