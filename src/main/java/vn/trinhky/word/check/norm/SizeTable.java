package vn.trinhky.word.check.norm;

import static vn.trinhky.word.check.finding.Element.*;
import static vn.trinhky.word.check.finding.Trait.BOLD;
import static vn.trinhky.word.check.finding.Trait.CAPITALS;
import static vn.trinhky.word.check.finding.Trait.CENTRED;
import static vn.trinhky.word.check.finding.Trait.ITALIC;
import static vn.trinhky.word.check.finding.Trait.NOT_BOLD;
import static vn.trinhky.word.check.finding.Trait.SMALL_LETTERS;
import static vn.trinhky.word.check.finding.Trait.UNDERLINED;
import static vn.trinhky.word.check.finding.Trait.UPRIGHT;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.check.finding.Element;
import vn.trinhky.word.check.finding.Trait;

/**
 * The table of type sizes, case, style and place of every element. (Guidance 36-HD/VPTW, appendix 3, and the same table of
 * Guidance 05-HD/VPTW; Decree 30/2020, appendix I and V)
 */
public final class SizeTable {

    /** @param size in points; null where the rules name none */
    public record Row(@Nullable Range size, Set<Trait> traits) {}

    private static final int PARTY = 14;

    private final Map<Element, Row> rows = new EnumMap<>(Element.class);

    private SizeTable() {}

    static SizeTable ofParty() {
        Range common = Range.of(PARTY);
        return new SizeTable()
                .row(NATIONAL_TITLE, Range.of(15), CAPITALS, BOLD, CENTRED)
                .row(SUPERIOR, common, CAPITALS, NOT_BOLD, UPRIGHT, CENTRED)
                .row(ISSUER, common, CAPITALS, BOLD, CENTRED)
                .row(STAR, common, CENTRED)
                .row(NUMBER, common, NOT_BOLD, UPRIGHT, CENTRED)
                .row(PLACE_DATE, common, NOT_BOLD, ITALIC)
                .row(URGENCY, common, CAPITALS, BOLD)
                .row(TYPE_NAME, new Range(15, 16), CAPITALS, BOLD, CENTRED)
                .row(SUBJECT, new Range(14, 15), BOLD, UPRIGHT, SMALL_LETTERS, CENTRED)
                .row(LETTER_SUBJECT, Range.of(12), ITALIC)
                .row(ADDRESSEES, new Range(14, 15), UPRIGHT)
                .row(CHAPTER, new Range(14, 15), BOLD)
                .row(AUTHORITY, common, CAPITALS, BOLD, CENTRED)
                .row(POSITION, common, CAPITALS, NOT_BOLD, CENTRED)
                .row(SIGNER, common, BOLD, UPRIGHT, SMALL_LETTERS, CENTRED)
                .row(RECIPIENTS_LABEL, common, NOT_BOLD, UPRIGHT, UNDERLINED)
                .row(RECIPIENTS, Range.of(12), NOT_BOLD, UPRIGHT)
                .row(APPENDIX_LABEL, null, BOLD, CENTRED)
                .row(APPENDIX_TITLE, null, BOLD, CENTRED)
                .row(PAGE_NUMBER, common, NOT_BOLD, UPRIGHT, CENTRED);
    }

    static SizeTable ofState() {
        Range small = new Range(12, 13);
        Range common = new Range(13, 14);
        return new SizeTable()
                .row(NATIONAL_TITLE, small, CAPITALS, BOLD, CENTRED)
                .row(MOTTO, common, BOLD, UPRIGHT, SMALL_LETTERS, CENTRED)
                .row(SUPERIOR, small, CAPITALS, NOT_BOLD, UPRIGHT, CENTRED)
                .row(ISSUER, small, CAPITALS, BOLD, CENTRED)
                .row(NUMBER, Range.of(13), NOT_BOLD, UPRIGHT, CENTRED)
                .row(PLACE_DATE, common, NOT_BOLD, ITALIC)
                .row(URGENCY, common, CAPITALS, BOLD)
                .row(TYPE_NAME, common, CAPITALS, BOLD, CENTRED)
                .row(SUBJECT, common, BOLD, UPRIGHT, SMALL_LETTERS, CENTRED)
                .row(LETTER_SUBJECT, small, NOT_BOLD, UPRIGHT)
                .row(ADDRESSEES, common, NOT_BOLD, UPRIGHT)
                .row(CHAPTER, common, BOLD)
                .row(AUTHORITY, common, CAPITALS, BOLD, CENTRED)
                .row(POSITION, common, CAPITALS, BOLD, CENTRED)
                .row(SIGNER, common, BOLD, UPRIGHT, SMALL_LETTERS, CENTRED)
                .row(RECIPIENTS_LABEL, Range.of(12), BOLD, ITALIC)
                .row(RECIPIENTS, Range.of(11), NOT_BOLD, UPRIGHT)
                .row(APPENDIX_LABEL, Range.of(14), BOLD, CENTRED)
                .row(APPENDIX_TITLE, common, CAPITALS, BOLD, CENTRED)
                .row(PAGE_NUMBER, common, NOT_BOLD, UPRIGHT, CENTRED);
    }

    private SizeTable row(Element element, @Nullable Range size, Trait first, Trait... others) {
        rows.put(element, new Row(size, EnumSet.of(first, others)));
        return this;
    }

    /** Empty where the rules say nothing about an element. */
    public Optional<Row> row(Element element) {
        return Optional.ofNullable(rows.get(element));
    }

    Map<Element, Row> rows() {
        return rows;
    }
}
