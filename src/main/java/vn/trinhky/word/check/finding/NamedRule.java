package vn.trinhky.word.check.finding;

import vn.trinhky.word.LayoutProfile;

/**
 * Everything that a layout asks for beside the looks of single elements.
 *
 * <p>Blocking are only what a document cannot be without: the paper, the body that issues it, the line of its number, and
 * who signs it. Everything else is for the clerk to judge.
 */
public enum NamedRule implements LayoutRule {
    PAPER("paper", Area.PAGE, Severity.BLOCKING),
    MARGINS("margins", Area.PAGE, Severity.WARNING),
    FONT("font", Area.TYPEFACE, Severity.WARNING),
    COLOUR("colour", Area.TYPEFACE, Severity.WARNING),
    PAGE_NUMBER("pageNumber", Area.PAGE_NUMBER, Severity.WARNING),
    PAGE_NUMBER_IN_TOP_MARGIN("pageNumberInTopMargin", Area.PAGE_NUMBER, Severity.WARNING),
    PAGE_NUMBER_HEIGHT("pageNumberHeight", Area.PAGE_NUMBER, Severity.ADVICE, Bodies.PARTY),
    PAGE_NUMBER_ARABIC("pageNumberArabic", Area.PAGE_NUMBER, Severity.ADVICE),
    PAGE_NUMBER_ON_FIRST_PAGE("pageNumberOnFirstPage", Area.PAGE_NUMBER, Severity.WARNING),
    APPENDIX_PAGES("appendixPages", Area.PAGE_NUMBER, Severity.WARNING, Bodies.STATE),

    TITLE_WORDS("titleWords", Area.TITLE, Severity.WARNING),
    TITLE_RULE("titleRule", Area.TITLE, Severity.WARNING),
    MOTTO_WORDS("mottoWords", Area.TITLE, Severity.WARNING, Bodies.STATE),
    ISSUING_BODY("issuingBody", Area.ISSUER, Severity.BLOCKING),
    ISSUER_STAR("issuerStar", Area.ISSUER, Severity.WARNING, Bodies.PARTY),
    ISSUER_RULE("issuerRule", Area.ISSUER, Severity.ADVICE, Bodies.STATE),
    NUMBER_LINE("numberLine", Area.NUMBER, Severity.BLOCKING),
    NUMBER_COLON("numberColon", Area.NUMBER, Severity.WARNING),
    NUMBER_LEADING_ZERO("numberLeadingZero", Area.NUMBER, Severity.WARNING),
    NUMBER_FORM("numberForm", Area.NUMBER, Severity.WARNING),
    NUMBER_OF_TYPE("numberOfType", Area.NUMBER, Severity.ADVICE),
    PLACE_AND_DATE("placeAndDate", Area.PLACE_DATE, Severity.WARNING),
    PLACE_COMMA("placeComma", Area.PLACE_DATE, Severity.WARNING),
    DATE_FORM("dateForm", Area.PLACE_DATE, Severity.WARNING),
    DATE_ZEROS("dateZeros", Area.PLACE_DATE, Severity.WARNING),
    TYPE("type", Area.TYPE, Severity.WARNING),
    ABSTRACT("abstract", Area.TYPE, Severity.WARNING),
    ABSTRACT_HYPHENS("abstractHyphens", Area.TYPE, Severity.ADVICE, Bodies.PARTY),
    ABSTRACT_RULE("abstractRule", Area.TYPE, Severity.ADVICE, Bodies.STATE),

    BODY_SIZE("bodySize", Area.TEXT, Severity.WARNING),
    BODY_UPRIGHT("bodyUpright", Area.TEXT, Severity.ADVICE),
    BODY_JUSTIFIED("bodyJustified", Area.TEXT, Severity.WARNING),
    BODY_INDENT("bodyIndent", Area.TEXT, Severity.ADVICE),
    BODY_SPACING("bodySpacing", Area.TEXT, Severity.ADVICE),
    LINE_SPACING("lineSpacing", Area.TEXT, Severity.WARNING),
    HEADING_CAPITALS("headingCapitals", Area.TEXT, Severity.ADVICE),
    HEADING_BOLD("headingBold", Area.TEXT, Severity.ADVICE),
    LEGAL_BASIS_ITALIC("legalBasisItalic", Area.TEXT, Severity.ADVICE, Bodies.STATE),
    REAL_FOOTNOTES("realFootnotes", Area.TEXT, Severity.WARNING),
    CITATION_FORM("citationForm", Area.CITING, Severity.ADVICE),
    ABOLISHED_DISTRICT("abolishedDistrict", Area.TWO_TIERS, Severity.WARNING),

    ADDRESSED("addressed", Area.ADDRESSEES, Severity.WARNING),
    ADDRESSEES_PUNCTUATION("addresseesPunctuation", Area.ADDRESSEES, Severity.ADVICE, Bodies.STATE),
    AS_ABOVE("asAbove", Area.RECIPIENTS, Severity.WARNING),
    CAPACITY("capacity", Area.SIGNING, Severity.WARNING),
    AUTHORITY_FORM("authorityForm", Area.SIGNING, Severity.WARNING),
    DEPUTY_AUTHORITY("deputyAuthority", Area.SIGNING, Severity.WARNING),
    SIGNER("signer", Area.SIGNING, Severity.BLOCKING),
    SIGNER_WITHOUT_TITLE("signerWithoutTitle", Area.SIGNING, Severity.WARNING),
    RECIPIENTS("recipients", Area.RECIPIENTS, Severity.WARNING),
    RECIPIENTS_DASHES("recipientsDashes", Area.RECIPIENTS, Severity.ADVICE),
    RECIPIENTS_PUNCTUATION("recipientsPunctuation", Area.RECIPIENTS, Severity.WARNING),
    RECIPIENTS_END("recipientsEnd", Area.RECIPIENTS, Severity.WARNING),
    FILE_COPY("fileCopy", Area.RECIPIENTS, Severity.WARNING),
    FILE_COPY_COLON("fileCopyColon", Area.RECIPIENTS, Severity.WARNING),
    APPENDIX_NUMERALS("appendixNumerals", Area.APPENDIX, Severity.WARNING),
    APPENDIX_HEADING("appendixHeading", Area.APPENDIX, Severity.ADVICE),
    ORDER("order", Area.COMPONENTS, Severity.WARNING);

    /** Whose documents a rule is about. */
    private enum Bodies {
        ALL,
        PARTY,
        STATE
    }

    private final String key;
    private final Area area;
    private final Severity severity;
    private final Bodies bodies;

    NamedRule(String key, Area area, Severity severity) {
        this(key, area, severity, Bodies.ALL);
    }

    NamedRule(String key, Area area, Severity severity, Bodies bodies) {
        this.key = key;
        this.area = area;
        this.severity = severity;
        this.bodies = bodies;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public Area area() {
        return area;
    }

    /** Whether this profile has the rule. */
    public boolean isOf(LayoutProfile profile) {
        boolean state = profile.isOfTheState();
        return bodies == Bodies.ALL || (bodies == Bodies.STATE) == state;
    }
}
