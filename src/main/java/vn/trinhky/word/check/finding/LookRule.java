package vn.trinhky.word.check.finding;

/** How one element of a document has to look, in one respect. */
public record LookRule(Element element, Trait trait) implements LayoutRule {

    @Override
    public String key() {
        return element.key() + "." + trait.key();
    }

    /** A wrong look makes nobody unsure what the document is. */
    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Area area() {
        return element.area();
    }
}
