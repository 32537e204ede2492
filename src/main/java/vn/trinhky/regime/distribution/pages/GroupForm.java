package vn.trinhky.regime.distribution.pages;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trinhky.regime.distribution.RecipientGroup;

/**
 * A group while somebody edits it; nothing is kept until "save" is pressed.
 *
 * @param who tokens of its members
 * @param add a name that was typed to become one
 * @param press {@code look} or {@code save}
 */
record GroupForm(
        @Nullable String name,
        @Nullable List<String> who,
        @Nullable String add,
        @Nullable String press) {

    static final GroupForm BLANK = new GroupForm("", List.of(), "", "");

    static GroupForm of(RecipientGroup group) {
        return new GroupForm(group.name(), Tokens.of(group.members()), "", "");
    }

    GroupForm named(Choices choices) {
        return new GroupForm(name, Named.added(who, add, "add", choices), "", press);
    }

    boolean saves() {
        return "save".equals(press);
    }

    List<String> members() {
        return Objects.requireNonNullElse(who, List.of());
    }

    RecipientGroup.Members read() {
        return Tokens.members(Objects.requireNonNullElse(name, ""), members());
    }
}
