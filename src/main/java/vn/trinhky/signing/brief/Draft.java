package vn.trinhky.signing.brief;

/** The draft as the page names it. @param digest of its PDF, so that a browser may keep the pictures */
public record Draft(String digest, int pages) {}
