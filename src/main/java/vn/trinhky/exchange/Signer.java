package vn.trinhky.exchange;

/**
 * Who signed the document.
 *
 * @param competence in which capacity, as it is printed ({@code KT. CHỦ TỊCH}); may be empty
 */
public record Signer(String competence, String position, String fullName) {}
