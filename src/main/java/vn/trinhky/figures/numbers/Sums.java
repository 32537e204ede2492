package vn.trinhky.figures.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.trinhky.figures.OfficeNumber;
import vn.trinhky.figures.numbers.Finding.Kind;
import vn.trinhky.figures.speech.Answer;
import vn.trinhky.manuscript.FigureQuestion;

/** Whether the parts that a sentence names make its whole: "26 mô hình, trong đó 13 … và 13 …". */
final class Sums {

    private static final Pattern PARTS_FOLLOW = Pattern.compile(
            "trong đó|trong số đó|bao gồm|(?<!bao )gồm|chia ra", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Quoting quoting;
    private final Map<FigureQuestion, Answer> answers;

    Sums(Quoting quoting, Map<FigureQuestion, Answer> answers) {
        this.quoting = quoting;
        this.answers = answers;
    }

    /** A number or figure of a sentence with what it counts. */
    private record Member(int at, BigDecimal value, List<String> noun, Passage passage) {

        /** Whether it counts the same, or leaves out what it counts. */
        boolean countsLike(Member whole) {
            return noun.isEmpty() || whole.noun.isEmpty() || noun.get(0).equals(whole.noun.get(0));
        }
    }

    Optional<Finding> in(Sentence sentence) {
        Matcher follow = PARTS_FOLLOW.matcher(sentence.words());
        if (!follow.find()) {
            return Optional.empty();
        }
        int at = sentence.at() + follow.start();
        List<Member> members = members(sentence);
        Optional<Member> whole =
                members.stream().filter(member -> member.at() < at).reduce((first, second) -> second);
        return whole.flatMap(all -> judged(all, parts(members, at, all)));
    }

    private static List<Member> parts(List<Member> members, int from, Member whole) {
        return members.stream()
                .filter(member -> member.at() > from && member.countsLike(whole))
                .toList();
    }

    private static Optional<Finding> judged(Member whole, List<Member> parts) {
        BigDecimal sum = parts.stream().map(Member::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        int difference = sum.compareTo(whole.value());
        if (parts.isEmpty() || (parts.size() == 1 && difference <= 0)) {
            return Optional.empty();
        }
        Kind kind = difference == 0 ? Kind.ADDS_UP : Kind.DOES_NOT_ADD_UP;
        List<Passage> places = parts.stream().map(Member::passage).toList();
        String together =
                OfficeNumber.write(sum, Math.max(0, sum.stripTrailingZeros().scale()));
        return Optional.of(Finding.of(kind, whole.passage()).against(places, together));
    }

    private List<Member> members(Sentence sentence) {
        Stream<Member> typed = sentence.numbers().stream()
                .filter(number -> number.saysAmount() && number.bound() == WrittenNumber.Bound.EXACT)
                .map(number ->
                        new Member(number.at(), number.value(), number.noun(), quoting.passage(sentence, number)));
        Stream<Member> figures = sentence.figures().stream().flatMap(figure -> member(sentence, figure).stream());
        List<Member> members = new ArrayList<>(Stream.concat(typed, figures).toList());
        members.sort(Comparator.comparingInt(Member::at));
        return members;
    }

    private Optional<Member> member(Sentence sentence, Sentence.PlacedFigure figure) {
        Answer answer = answers.get(figure.token().asks());
        boolean amount =
                switch (figure.token().asks().form()) {
                    case VALUE, COUNTED -> true;
                    default -> false;
                };
        if (!amount || answer == null || answer.amount() == null) {
            return Optional.empty();
        }
        List<String> noun = Syllables.of(sentence.from(figure.at() + 1).split("[^\\p{L}\\p{M}\\s]", 2)[0]).stream()
                .takeWhile(word -> !Syllables.isEmpty(word))
                .toList();
        return Optional.of(new Member(figure.at(), answer.amount(), noun, quoting.passage(sentence, figure)));
    }
}
