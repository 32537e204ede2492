package vn.trinhky.authority.capacity;

/** As what somebody signs. (Guidance 36-HD/VPTW and 05-HD/VPTW; Decree 30/2020, art. 13 and appendix I, II.7) */
public enum Capacity {
    /** The head of a body that works under its head: only the post stands above the name. */
    HEAD,
    /** A deputy in the place of the head (ký thay): K/T, KT. */
    DEPUTY_FOR,
    /** For a body that decides as a collective (thay mặt): T/M, TM. */
    ON_BEHALF_OF,
    /** The head of a unit by order of the leaders (thừa lệnh): T/L, TL. */
    BY_ORDER,
    /** By a written authorisation, limited in time and content (thừa ủy quyền): TUQ., in State bodies only. */
    BY_AUTHORISATION,
    /** Who acts as head while the body has none: Q. */
    ACTING
}
