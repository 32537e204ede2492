package vn.trinhky.exchange;

import java.util.Optional;

/** Numbers of the wire, which some systems write with leading zeros and others without. */
final class Codes {

    private Codes() {}

    static Optional<Integer> number(String code) {
        String digits = code.strip();
        boolean readable =
                !digits.isEmpty() && digits.length() < 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return readable ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }
}
