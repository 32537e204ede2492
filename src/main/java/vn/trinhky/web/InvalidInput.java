package vn.trinhky.web;

/** A field holds something that cannot be taken. The sentence stands under {@code invalid.<key>}; answered with 422. */
public final class InvalidInput extends RuntimeException {

    private final String field;
    private final String key;
    private final transient Object[] details;

    /**
     * @param field the field as the form or the JSON names it
     * @param details what the sentence mentions, in the order of its placeholders
     */
    public InvalidInput(String field, String key, Object... details) {
        super(null, null, false, true);
        this.field = field;
        this.key = key;
        this.details = details;
    }

    public String field() {
        return field;
    }

    public String messageKey() {
        return "invalid." + key;
    }

    public Object[] details() {
        return details == null ? new Object[0] : details.clone();
    }
}
