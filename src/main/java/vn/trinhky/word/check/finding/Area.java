package vn.trinhky.word.check.finding;

/** What a rule is about. */
public enum Area {
    PAGE,
    TYPEFACE,
    PAGE_NUMBER,
    SIZES,
    TITLE,
    ISSUER,
    NUMBER,
    PLACE_DATE,
    TYPE,
    TEXT,
    SIGNING,
    ADDRESSEES,
    RECIPIENTS,
    APPENDIX,
    URGENCY,
    COMPONENTS,
    CITING,
    TWO_TIERS
}
