package vn.trinhky.web;

import org.jspecify.annotations.Nullable;

/**
 * A rule of the office forbids what was asked. Nothing was changed. Subclasses are named for the fact
 * ({@code DeadlinePassed}); the sentence stands in the message files under {@code refusal.<name of the class>}.
 */
public abstract class Refusal extends RuntimeException {

    private final transient Object[] details;

    /** @param details what the sentence mentions, in the order of its placeholders */
    protected Refusal(Object... details) {
        super(null, null, false, true);
        this.details = details;
    }

    /** Refuses if there is an objection; the rule that disables a button is the rule that the verb enforces. */
    public static void raise(@Nullable Refusal objection) {
        if (objection != null) {
            throw objection;
        }
    }

    public final String messageKey() {
        return "refusal." + getClass().getSimpleName();
    }

    public final Object[] details() {
        return details == null ? new Object[0] : details.clone();
    }

    @Override
    public final String getMessage() {
        return messageKey();
    }
}
