package vn.trinhky.register.terms;

import java.time.LocalDate;
import java.util.UUID;
import vn.trinhky.web.InvalidInput;

/**
 * A term that shall be opened.
 *
 * @param name such as {@code 2025-2030}
 * @param firstNumber at which its series begin, usually 1
 * @param ground the decision on which it rests, such as {@code Quyết định số 12-QĐ/TU, ngày 05/7/2025}
 */
public record NewTerm(UUID body, Term.Kind kind, String name, LocalDate firstDay, int firstNumber, String ground) {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_GROUND = 500;
    private static final int HIGHEST_NUMBER = 99_999;

    /** @throws InvalidInput if a part is missing, too long, or no number that a document may have */
    public NewTerm {
        name = name.strip();
        ground = ground.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new InvalidInput("name", "term.name", LONGEST_NAME);
        }
        if (ground.isEmpty() || ground.length() > LONGEST_GROUND) {
            throw new InvalidInput("ground", "term.ground", LONGEST_GROUND);
        }
        if (firstNumber < 1 || firstNumber > HIGHEST_NUMBER) {
            throw new InvalidInput("firstNumber", "term.firstNumber", HIGHEST_NUMBER);
        }
    }
}
