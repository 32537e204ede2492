package vn.trinhky.signing.pages;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.office.Officer;
import vn.trinhky.signing.SignatureFolder;
import vn.trinhky.signing.factor.Proof;
import vn.trinhky.signing.factor.SecondFactors;
import vn.trinhky.signing.personal.GivenWord;
import vn.trinhky.signing.personal.PersonalKeys;
import vn.trinhky.web.Formats;
import vn.trinhky.web.Refusal;

/** What the page says about the act of signing itself; the pieces stand in {@code signature-act.html}. */
@Component
class ActView {

    private final PersonalKeys keys;
    private final SecondFactors factors;
    private final Formats formats;
    private final Clock clock;

    ActView(PersonalKeys keys, SecondFactors factors, Formats formats, Clock clock) {
        this.keys = keys;
        this.factors = factors;
        this.formats = formats;
        this.clock = clock;
    }

    /**
     * The act as it stands.
     *
     * @param objection why she has nothing to sign with; null if she has
     * @param external whether she signs with a key that is not on this server
     * @param factors with what she may confirm
     * @param factor what she is offered first
     */
    record Act(
            @Nullable Refusal objection,
            boolean external,
            List<Proof.Kind> factors,
            Proof.Kind factor,
            boolean hasApp,
            String confirmedAt,
            boolean hasSignedFile) {

        public boolean mayChoose() {
            return factors.size() > 1;
        }
    }

    Act act(SignatureFolder folder, Officer officer) {
        boolean isOpen = folder.isOpen() && folder.objectionToActing(officer) == null;
        List<Proof.Kind> choice = List.copyOf(factors.choiceOf(officer));
        Proof.Kind first = choice.get(choice.size() - 1);
        GivenWord given = folder.givenWord();
        return new Act(
                isOpen ? keys.objectionTo(officer.id(), clock.instant()) : null,
                isOpen && keys.isExternal(officer.id()),
                choice,
                first,
                first == Proof.Kind.CODE,
                given == null ? "" : formats.dateTime(given.confirmedAt()),
                folder.pdf() != null && !folder.pdf().equals(folder.newestPdf()));
    }
}
