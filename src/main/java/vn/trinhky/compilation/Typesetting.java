package vn.trinhky.compilation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.authority.SigningAuthorities;
import vn.trinhky.compilation.appendix.FiguresAppendix;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.figures.speech.LiveText;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.pdf.press.Press;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.register.DocumentNumber;
import vn.trinhky.web.Refusal;
import vn.trinhky.word.FinalDocuments;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.OfficialDocument;
import vn.trinhky.word.Templates;
import vn.trinhky.word.marks.DocumentMarks;

/**
 * Sets a frozen report in its office's layout, with or without a number. Takes a tenth of a second or so: never called
 * while a row is locked.
 */
@Component
public class Typesetting {

    private final Compilation compilation;
    private final Reporting reporting;
    private final LiveText live;
    private final FiguresAppendix appendix;
    private final OfficeDirectory office;
    private final SigningAuthorities authorities;
    private final Templates templates;
    private final FinalDocuments word;
    private final Press press;
    private final Clock clock;

    Typesetting(
            Compilation compilation,
            Reporting reporting,
            LiveText live,
            FiguresAppendix appendix,
            OfficeDirectory office,
            SigningAuthorities authorities,
            Templates templates,
            FinalDocuments word,
            Press press,
            Clock clock) {
        this.compilation = compilation;
        this.reporting = reporting;
        this.live = live;
        this.appendix = appendix;
        this.office = office;
        this.authorities = authorities;
        this.templates = templates;
        this.word = word;
        this.press = press;
        this.clock = clock;
    }

    /** Both forms of one document. They are handed on, never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Forms(byte[] word, byte[] pdf) {}

    /**
     * What makes a final document of a version.
     *
     * @param signer who signs it, as the one who holds its folder
     * @param lookup the address under which the issued document can be checked; null where there is none
     */
    public record Numbered(
            DocumentNumber number,
            PersonId signer,
            @Nullable String lookup) {}

    /** Sets a version in both forms; without a number it is a draft, for the signatory whom its plan names. */
    public Forms set(FrozenReport report, @Nullable Numbered numbered) {
        OfficialDocument document = document(report, numbered);
        byte[] docx = word.write(document);
        return new Forms(docx, press.print(document, templates.measures(document.profile()), docx));
    }

    /** Whether the office's template is another one than the version was frozen with; it will be set with the new one. */
    public boolean hasAnotherTemplate(FrozenReport report) {
        return report.template() != null && !report.template().equals(templates.digest(layout(report)));
    }

    /** The layout of a version if it were dated today. */
    public LayoutProfile layout(FrozenReport report) {
        return reporting.round(compilation.report(report.report()).round()).layoutOn(LocalDate.now(clock));
    }

    /** Prints the present text of a report as a draft, without number and date. */
    public byte[] draft(ReportId id, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        Round round = reporting.round(report.round());
        SectionTexts spoken = live.spoken(report.texts(), FigureSetting.ofReport(round));
        OfficialDocument document = document(report.present(spoken, appendix.of(round), Instant.EPOCH), null);
        return press.print(document, templates.measures(document.profile()), word.write(document));
    }

    private OfficialDocument document(FrozenReport report, @Nullable Numbered numbered) {
        Round round = reporting.round(compilation.report(report.report()).round());
        RegimePlan plan = round.plan();
        DocumentNumber number = numbered == null ? null : numbered.number();
        PersonId signer = numbered == null ? round.signatory() : numbered.signer();
        LayoutProfile layout = round.layoutOn(number == null ? LocalDate.now(clock) : number.date());
        return new OfficialDocument(
                layout,
                plan.superiorBody(),
                plan.issuingBodies(),
                number == null ? null : number.number(),
                number == null ? plan.notation(layout) : number.notation(),
                plan.place(),
                number == null ? null : number.date(),
                plan.typeName(),
                report.subject(),
                plan.addressees(),
                report.body(),
                plan.recipients(layout.rules()),
                capacity(round, signer, number),
                office.person(signer).fullName(),
                report.appendices(),
                new DocumentMarks(report.urgency(), numbered == null ? null : numbered.lookup()));
    }

    /**
     * The lines above the name, from the signer's authority on the day. Only a draft for somebody who has none yet shows
     * what its plan says.
     *
     * @throws Refusal if a document that bears a number would be signed without authority
     */
    private List<String> capacity(Round round, PersonId signer, @Nullable DocumentNumber number) {
        RegimePlan plan = round.plan();
        LocalDate day = number == null ? LocalDate.now(clock) : number.date();
        if (number != null) {
            Refusal.raise(authorities.objectionTo(signer, plan.compilingUnit(), plan.typeCode(), day));
        }
        return authorities
                .inForce(signer, plan.compilingUnit(), plan.typeCode(), day)
                .map(authority -> authority.lines(round.layoutOn(day)))
                .orElse(plan.capacity());
    }
}
