package vn.trinhky.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.office.Officer;
import vn.trinhky.register.RegisterEntry.State;
import vn.trinhky.register.history.EntryChange;
import vn.trinhky.register.history.EntryHistory;
import vn.trinhky.register.refusals.LineNotFilled;
import vn.trinhky.register.refusals.NotTheRegistersClerk;
import vn.trinhky.register.refusals.NumberInUse;
import vn.trinhky.register.refusals.NumberIsIssued;
import vn.trinhky.register.refusals.NumberIsVoid;
import vn.trinhky.register.terms.NewTerm;
import vn.trinhky.register.terms.NoTerm;
import vn.trinhky.register.terms.NumbersInNewTerm;
import vn.trinhky.register.terms.Term;
import vn.trinhky.register.terms.TermAlreadyThere;
import vn.trinhky.register.terms.TermEnded;
import vn.trinhky.register.terms.TermInUse;
import vn.trinhky.register.terms.TermNotBegun;
import vn.trinhky.register.terms.Terms;
import vn.trinhky.web.InvalidInput;

/** Terms, years and states of numbers, in the years 2820 to 2839 and in communes whose registers nobody else uses. */
@OnDemoPages
@Tag("signing")
class NumberingTests {

    @Autowired
    Terms terms;

    @Autowired
    SeriesBook series;

    @Autowired
    RegisterEntries entries;

    @Autowired
    EntryHistory history;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Cast cast;

    @Test
    void beginsAtOneWhenTheNewYearBeginsInVietnam() {
        SeriesKey key = SeriesKey.ofYear(body("lam"), "ZY");
        take(key, "2820-12-31T16:59:58Z");
        DocumentNumber last = take(key, "2820-12-31T16:59:59Z");
        DocumentNumber first = take(key, "2820-12-31T17:00:00Z");

        assertThat(last).isEqualTo(new DocumentNumber(2, "ZY-UBND", LocalDate.of(2820, 12, 31)));
        assertThat(first).isEqualTo(new DocumentNumber(1, "ZY-UBND", LocalDate.of(2821, 1, 1)));
    }

    @Test
    void goesOnThroughTheYearsOfATermAndBeginsAnewInTheNext() {
        Officer clerk = cast.officer("khoi");
        UUID body = body("khoi");
        SeriesKey key = SeriesKey.ofTerm(body, "BC", "2820-2825");
        assertThat(take(key, "2820-12-31T10:00:00Z").number()).isEqualTo(1);
        assertThat(take(key, "2821-01-01T10:00:00Z").number()).isEqualTo(2);

        assertThatThrownBy(() -> terms.open(term(body, "2825-2830", "2821-01-01"), clerk))
                .isInstanceOf(NumbersInNewTerm.class);
        assertThatThrownBy(() -> terms.open(term(body, "2820-2825", "2825-07-01"), clerk))
                .isInstanceOf(TermAlreadyThere.class);
        assertThatThrownBy(() -> terms.open(term(body, "2825-2830", "2825-07-01"), cast.officer("lam")))
                .isInstanceOf(NotTheRegistersClerk.class);

        terms.open(term(body, "2825-2830", "2825-07-01"), clerk);
        assertThat(take(key, "2825-06-30T16:00:00Z").number()).isEqualTo(3);
        assertThat(take(key, "2825-06-30T17:00:00Z").number()).isEqualTo(1);
        assertThatThrownBy(() -> terms.open(term(body, "2830-2835", "2825-07-01"), clerk))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void givesNoNumberOutsideEveryTermAndSaysWhatToDo() {
        Officer clerk = cast.officer("loan");
        UUID body = body("loan");
        SeriesKey key = SeriesKey.ofTerm(body, "BC", "");
        assertThatThrownBy(() -> take(key, "2820-07-31T10:00:00Z")).isInstanceOf(NoTerm.class);
        assertThat(registerAt("2820-07-31T10:00:00Z").objectionToTaking(key)).isInstanceOf(NoTerm.class);
        terms.open(term(body, "2820-2825", "2820-08-01"), clerk);
        UUID id = terms.of(List.of(body)).get(0).id();
        terms.close(id, LocalDate.of(2825, 5, 31), clerk);

        assertThatThrownBy(() -> take(key, "2820-07-31T10:00:00Z")).isInstanceOf(TermNotBegun.class);
        assertThatThrownBy(() -> take(key, "2825-06-01T10:00:00Z"))
                .isInstanceOfSatisfying(TermEnded.class, ended -> assertThat(ended.details())
                        .containsExactly("2820-2825", "31/05/2825"));
        assertThat(registerAt("2825-06-01T10:00:00Z").objectionToTaking(key)).isInstanceOf(TermEnded.class);

        Term next = terms.open(term(body, "2825-2830", "2825-06-15"), clerk);
        terms.withdraw(next.id(), clerk);
        terms.open(term(body, "2825-2830", "2825-06-01"), clerk);
        assertThat(take(key, "2825-06-01T10:00:00Z").number()).isEqualTo(1);
        UUID used = terms.of(List.of(body)).get(0).id();
        assertThatThrownBy(() -> terms.withdraw(used, clerk)).isInstanceOf(TermInUse.class);
    }

    @Test
    void declaresANumberVoidOnlyWhereNobodyCanGetItAgain() {
        Officer clerk = cast.officer("lam");
        SeriesKey key = SeriesKey.ofYear(body("lam"), "ZV");
        String noon = "2822-03-01T05:00:00Z";
        UUID signed = numbered(key, noon, State.SIGNED);
        UUID issued = numbered(key, noon, State.ISSUED);
        UUID taken = numbered(key, noon, State.TAKEN);
        UUID released = numbered(key, noon, State.RELEASED);

        assertThatThrownBy(() -> declareVoid(taken, noon, clerk)).isInstanceOf(NumberInUse.class);
        assertThatThrownBy(() -> declareVoid(released, noon, clerk)).isInstanceOf(NumberInUse.class);
        assertThatThrownBy(() -> declareVoid(issued, noon, clerk)).isInstanceOf(NumberIsIssued.class);
        assertThatThrownBy(() -> keepingAt(noon).declareVoid(signed, " ", clerk))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> declareVoid(signed, noon, cast.officer("khoi")))
                .isInstanceOf(NotTheRegistersClerk.class);
        assertThat(states(signed, issued, taken, released))
                .containsExactly(State.SIGNED, State.ISSUED, State.TAKEN, State.RELEASED);

        UUID document = Objects.requireNonNull(line(signed).document());
        declareVoid(signed, noon, clerk);
        declareVoid(released, "2822-12-31T17:00:00Z", clerk);
        assertThat(states(signed, released)).containsExactly(State.VOID, State.VOID);
        assertThatThrownBy(() -> declareVoid(signed, noon, clerk)).isInstanceOf(NumberIsVoid.class);
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(t -> registerAt(noon).issue(document, "Lê Ngọc Hà")))
                .isInstanceOf(NumberIsVoid.class);
        assertThat(take(key, noon).number()).isEqualTo(5);
        assertThat(history.of(signed))
                .extracting(EntryChange::what)
                .containsExactly(EntryChange.What.VOIDED, EntryChange.What.SIGNED, EntryChange.What.TAKEN);
    }

    @Test
    void keepsWhatStoodInTheClerksColumnsBefore() {
        Officer clerk = cast.officer("lam");
        String noon = "2823-03-01T05:00:00Z";
        UUID signed = numbered(SeriesKey.ofYear(body("lam"), "ZK"), noon, State.SIGNED);
        assertThat(line(signed).columns()).isEqualTo(new KeptColumns("VT", null, ""));

        fill(signed, new KeptColumns("VT, Ban Dân vận", 5, ""), clerk);
        fill(signed, new KeptColumns("VT, Ban Dân vận", 7, "Gửi thêm 2 bản"), clerk);

        assertThat(history.of(signed).stream()
                        .limit(3)
                        .map(change -> change.what() + ": " + change.before() + " > " + change.after()))
                .containsExactly("NOTE:  > Gửi thêm 2 bản", "COPIES: 5 > 7", "COPIES:  > 5");
        UUID taken = numbered(SeriesKey.ofYear(body("lam"), "ZK"), noon, State.TAKEN);
        assertThatThrownBy(() -> fill(taken, new KeptColumns("VT", 1, ""), clerk))
                .isInstanceOf(LineNotFilled.class);
    }

    private UUID numbered(SeriesKey key, String at, State state) {
        UUID document = UUID.randomUUID();
        OutgoingRegister register = registerAt(at);
        return Objects.requireNonNull(transaction.execute(t -> {
            register.take(request(key, document));
            UUID line = register.entryOf(document).orElseThrow().id();
            switch (state) {
                case RELEASED -> register.release(document, "Trình Ký");
                case SIGNED -> register.sign(document, "Đinh Thị Mai");
                case ISSUED -> {
                    register.sign(document, "Đinh Thị Mai");
                    register.issue(document, "Lê Ngọc Hà");
                }
                default -> {
                    // taken is what it is
                }
            }
            return line;
        }));
    }

    private DocumentNumber take(SeriesKey key, String at) {
        OutgoingRegister register = registerAt(at);
        return Objects.requireNonNull(transaction.execute(t -> register.take(request(key, UUID.randomUUID()))));
    }

    private void declareVoid(UUID line, String at, Officer clerk) {
        transaction.executeWithoutResult(t -> keepingAt(at).declareVoid(line, "Văn bản không phát hành", clerk));
    }

    private void fill(UUID line, KeptColumns columns, Officer clerk) {
        transaction.executeWithoutResult(t -> keepingAt("2823-03-02T05:00:00Z").fill(line, columns, clerk));
    }

    private List<State> states(UUID... lines) {
        return Stream.of(lines).map(id -> line(id).state()).toList();
    }

    private RegisterEntry line(UUID id) {
        return entries.findById(id).orElseThrow();
    }

    private OutgoingRegister registerAt(String instant) {
        return new OutgoingRegister(terms, series, entries, history, at(instant));
    }

    private RegisterKeeping keepingAt(String instant) {
        // no bean and so no transaction of its own; nobody listens to made-up documents
        return new RegisterKeeping(entries, series, terms, history, event -> {}, at(instant));
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    private UUID body(String officer) {
        return cast.officer(officer).posts().get(0).unit().value();
    }

    private static NewTerm term(UUID body, String name, String firstDay) {
        return new NewTerm(body, Term.Kind.TERM, name, LocalDate.parse(firstDay), 1, "Quyết định số 01-QĐ/HU");
    }

    private static NumberRequest request(SeriesKey key, UUID document) {
        return new NumberRequest(
                key, document, key.typeCode() + "-UBND", "BÁO CÁO", "thử", "Đinh Thị Mai", "UBND\nLưu: VT");
    }
}
