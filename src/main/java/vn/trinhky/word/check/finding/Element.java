package vn.trinhky.word.check.finding;

/** What a document consists of, as far as the tables of type sizes name it. */
public enum Element {
    NATIONAL_TITLE(Area.TITLE),
    MOTTO(Area.TITLE),
    SUPERIOR(Area.ISSUER),
    ISSUER(Area.ISSUER),
    STAR(Area.ISSUER),
    NUMBER(Area.NUMBER),
    PLACE_DATE(Area.PLACE_DATE),
    URGENCY(Area.URGENCY),
    TYPE_NAME(Area.TYPE),
    SUBJECT(Area.TYPE),
    /** The abstract of an official letter, below its number. */
    LETTER_SUBJECT(Area.TYPE),
    ADDRESSEES(Area.ADDRESSEES),
    CHAPTER(Area.TEXT),
    AUTHORITY(Area.SIGNING),
    POSITION(Area.SIGNING),
    SIGNER(Area.SIGNING),
    RECIPIENTS_LABEL(Area.RECIPIENTS),
    RECIPIENTS(Area.RECIPIENTS),
    APPENDIX_LABEL(Area.APPENDIX),
    APPENDIX_TITLE(Area.APPENDIX),
    PAGE_NUMBER(Area.PAGE_NUMBER);

    private final Area area;

    Element(Area area) {
        this.area = area;
    }

    Area area() {
        return area;
    }

    /** Its part in the name of a rule, such as {@code typeName}. */
    public String key() {
        return Key.of(this);
    }
}
