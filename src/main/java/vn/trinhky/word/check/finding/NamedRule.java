package vn.trinhky.word.check.finding;

import static vn.trinhky.word.check.finding.Severity.ADVICE;
import static vn.trinhky.word.check.finding.Severity.BLOCKING;
import static vn.trinhky.word.check.finding.Severity.WARNING;

import org.jspecify.annotations.Nullable;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.LayoutProfile.Rules;

/**
 * Everything that a layout asks for beside the looks of single elements.
 *
 * <p>Blocking are only what a document cannot be without: the paper, the body that issues it, the line of its number, and
 * who signs it. Everything else is for the clerk to judge.
 */
public enum NamedRule implements LayoutRule {
    PAPER(Area.PAGE, BLOCKING),
    MARGINS(Area.PAGE, WARNING),
    FONT(Area.TYPEFACE, WARNING),
    COLOUR(Area.TYPEFACE, WARNING),
    PAGE_NUMBER(Area.PAGE_NUMBER, WARNING),
    PAGE_NUMBER_IN_TOP_MARGIN(Area.PAGE_NUMBER, WARNING),
    PAGE_NUMBER_HEIGHT(Area.PAGE_NUMBER, ADVICE, Rules.PARTY),
    PAGE_NUMBER_ARABIC(Area.PAGE_NUMBER, ADVICE),
    PAGE_NUMBER_ON_FIRST_PAGE(Area.PAGE_NUMBER, WARNING),
    APPENDIX_PAGES(Area.PAGE_NUMBER, WARNING, Rules.STATE),

    TITLE_WORDS(Area.TITLE, WARNING),
    TITLE_RULE(Area.TITLE, WARNING),
    MOTTO_WORDS(Area.TITLE, WARNING, Rules.STATE),
    ISSUING_BODY(Area.ISSUER, BLOCKING),
    ISSUER_STAR(Area.ISSUER, WARNING, Rules.PARTY),
    ISSUER_RULE(Area.ISSUER, ADVICE, Rules.STATE),
    NUMBER_LINE(Area.NUMBER, BLOCKING),
    NUMBER_COLON(Area.NUMBER, WARNING),
    NUMBER_LEADING_ZERO(Area.NUMBER, WARNING),
    NUMBER_FORM(Area.NUMBER, WARNING),
    NUMBER_OF_TYPE(Area.NUMBER, ADVICE),
    PLACE_AND_DATE(Area.PLACE_DATE, WARNING),
    PLACE_COMMA(Area.PLACE_DATE, WARNING),
    DATE_FORM(Area.PLACE_DATE, WARNING),
    DATE_ZEROS(Area.PLACE_DATE, WARNING),
    TYPE(Area.TYPE, WARNING),
    ABSTRACT(Area.TYPE, WARNING),
    ABSTRACT_HYPHENS(Area.TYPE, ADVICE, Rules.PARTY),
    ABSTRACT_RULE(Area.TYPE, ADVICE, Rules.STATE),

    BODY_SIZE(Area.TEXT, WARNING),
    BODY_UPRIGHT(Area.TEXT, ADVICE),
    BODY_JUSTIFIED(Area.TEXT, WARNING),
    BODY_INDENT(Area.TEXT, ADVICE),
    BODY_SPACING(Area.TEXT, ADVICE),
    LINE_SPACING(Area.TEXT, WARNING),
    HEADING_CAPITALS(Area.TEXT, ADVICE),
    HEADING_BOLD(Area.TEXT, ADVICE),
    LEGAL_BASIS_ITALIC(Area.TEXT, ADVICE, Rules.STATE),
    REAL_FOOTNOTES(Area.TEXT, WARNING),
    CITATION_FORM(Area.CITING, ADVICE),
    ABOLISHED_DISTRICT(Area.TWO_TIERS, WARNING),

    ADDRESSED(Area.ADDRESSEES, WARNING),
    ADDRESSEES_PUNCTUATION(Area.ADDRESSEES, ADVICE, Rules.STATE),
    AS_ABOVE(Area.RECIPIENTS, WARNING),
    CAPACITY(Area.SIGNING, WARNING),
    AUTHORITY_FORM(Area.SIGNING, WARNING),
    DEPUTY_AUTHORITY(Area.SIGNING, WARNING),
    SIGNER(Area.SIGNING, BLOCKING),
    SIGNER_WITHOUT_TITLE(Area.SIGNING, WARNING),
    RECIPIENTS(Area.RECIPIENTS, WARNING),
    RECIPIENTS_DASHES(Area.RECIPIENTS, ADVICE),
    RECIPIENTS_PUNCTUATION(Area.RECIPIENTS, WARNING),
    RECIPIENTS_END(Area.RECIPIENTS, WARNING),
    FILE_COPY(Area.RECIPIENTS, WARNING),
    FILE_COPY_COLON(Area.RECIPIENTS, WARNING),
    APPENDIX_NUMERALS(Area.APPENDIX, WARNING),
    APPENDIX_HEADING(Area.APPENDIX, ADVICE),
    ORDER(Area.COMPONENTS, WARNING);

    private final Area area;
    private final Severity severity;
    private final @Nullable Rules rules;

    NamedRule(Area area, Severity severity) {
        this(area, severity, null);
    }

    /** @param rules whose documents it is about; null for everybody's */
    NamedRule(Area area, Severity severity, @Nullable Rules rules) {
        this.area = area;
        this.severity = severity;
        this.rules = rules;
    }

    @Override
    public String key() {
        return Key.of(this);
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
        return rules == null || rules == profile.rules();
    }
}
