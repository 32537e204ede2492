package vn.trinhky.manuscript.citing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.anchor.Anchor;
import vn.trinhky.manuscript.citing.FoundCitation.Told;

/** All citations of one line, in order. Every look around a number is bounded, so that time grows with the line alone. */
final class LineCitations {

    private static final Pattern DIGITS = Pattern.compile("(?<![\\p{N}.,/–-])\\d{1,5}(?![\\p{N}])(?![.,/–-]\\p{N})");

    private final BlockId block;
    private final String line;
    private final List<FoundCitation> found = new ArrayList<>();

    private LineCitations(BlockId block, String line) {
        this.block = block;
        this.line = line;
    }

    static List<FoundCitation> of(BlockId block, String line) {
        LineCitations reading = new LineCitations(block, line);
        reading.read();
        return SharedBodies.shared(reading.found, line);
    }

    private void read() {
        SignReading signs = new SignReading(line);
        SignReading.Found sign = signs.next(0);
        int from = 0;
        while (sign != null) {
            bare(from, sign.from());
            SignReading.Found next = signs.next(sign.to());
            from = Math.max(sign.to(), cite(sign, next == null ? line.length() : next.from()));
            sign = next;
        }
        bare(from, line.length());
    }

    /** @return where the citation ends */
    private int cite(SignReading.Found sign, int end) {
        Lead lead = Lead.before(line, sign.from());
        boolean glued = sign.from() > 0 && Character.isLetter(line.charAt(sign.from() - 1)) && !lead.numbered();
        if (glued || (lead.type() == null && !lead.numbered() && !sign.speaksForItself())) {
            return sign.to();
        }
        Tail tail = Tail.after(line, sign.to(), end);
        add(sign.sign(), lead, sign.from(), tail);
        return tail.to();
    }

    /** Numbers without a notation, where the words around them leave no doubt: "Chỉ thị số 13, ngày 18/3/2022". */
    private void bare(int from, int end) {
        Matcher digits = DIGITS.matcher(line).region(from, end).useTransparentBounds(true);
        int done = from;
        while (digits.find()) {
            if (digits.start() < done) {
                continue;
            }
            Lead lead = Lead.before(line, digits.start());
            if (lead.type() == null || lead.from() < done) {
                continue;
            }
            Tail tail = Tail.after(line, digits.end(), end);
            if (isDocument(lead, digits.group(), tail, digits.end())) {
                String number = digits.group().replaceFirst("^0+(?=\\d)", "");
                add(new DocumentSign(number, null, "", ""), lead, digits.start(), tail);
                done = tail.to();
            }
        }
    }

    private boolean isDocument(Lead lead, String number, Tail tail, int after) {
        LineWords.Type type = java.util.Objects.requireNonNull(lead.type());
        if (tail.hasDay() || (tail.body() != null && !tail.ofForgotten())) {
            return lead.numbered() || type.capital();
        }
        if (DocumentTypes.isLoose(type.name()) || (type.name().equals("Đề án") && number.length() < 3)) {
            return false;
        }
        int next = LineWords.skip(line, after, line.length(), "");
        boolean nothingCounted = next == line.length() || ".,;:)”\"…".indexOf(line.charAt(next)) >= 0;
        return lead.numbered() || (type.capital() && nothingCounted);
    }

    private void add(DocumentSign sign, Lead lead, int number, Tail tail) {
        String type = lead.type() == null ? DocumentTypes.of(sign) : lead.type().name();
        int from = Math.min(lead.from(), number);
        Told told = new Told(lead.type() != null, tail.date() != null, tail.body() != null, tail.about() != null);
        found.add(new FoundCitation(
                new Citation(type, sign, tail.date(), tail.body(), tail.about()),
                new Anchor(block, from, tail.to(), line.substring(from, tail.to())),
                told,
                line,
                tail.quotedTo()));
    }

    /** What stands before a number: its type, and "số". */
    record Lead(LineWords.@Nullable Type type, boolean numbered, int from) {

        static Lead before(String line, int number) {
            LineWords.Word word = LineWords.before(line, number, ":.");
            boolean numbered = word != null && word.text().equalsIgnoreCase("số");
            int place = numbered ? java.util.Objects.requireNonNull(word).from() : number;
            return LineWords.typeBefore(line, place)
                    .map(type -> new Lead(type, numbered, type.from()))
                    .orElse(new Lead(null, numbered, place));
        }
    }
}
