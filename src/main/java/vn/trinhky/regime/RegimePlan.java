package vn.trinhky.regime;

import java.util.List;
import java.util.stream.Stream;
import vn.trinhky.manuscript.citing.CitingManner;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.marks.Secrecy;

/**
 * Everything a round needs to know: what is written, by whom, who reviews and signs, how it looks, who receives it.
 *
 * @param typeCode the code of the document type in its notation, such as {@code BC}
 * @param typeName the name of the type in capitals
 * @param bodyCode the code of the issuing body in the notation, such as {@code BCĐ}
 * @param seriesSpan the term (Party) or rule of years that the number series belongs to, such as {@code 2020-2025}
 * @param layout whose layout rules its documents follow; the version of them is that of the day, see {@link Round#layoutOn}
 * @param subject the abstract; may name {@code {period}} and {@code {nextPeriod}}
 * @param addressees who stands after "Kính gửi"; empty for Party reports
 * @param groups how the contributors are told apart where figures are added up; empty for not at all
 * @param figuresAppendix whether the report ends with the table of its figures
 * @param kinds the kinds of contributors, in the order in which their parts are gathered; a unit of no kind comes last
 * @param review in what manner reviewers decide
 * @param unusedParts what happens when something that a unit sent is neither used nor dismissed
 * @param jointBodies the bodies that issue the reports together with the compiling one, as printed in capitals; usually none.
 *     The compiling body leads: its series of numbers counts
 * @param secrecy never anything but none in a regime of this system
 * @param dueDay the last day for submissions, as a day of the last month of the period
 */
public record RegimePlan(
        String typeCode,
        String typeName,
        String bodyCode,
        String seriesSpan,
        LayoutProfile layout,
        String superiorBody,
        String issuingBody,
        String place,
        String subject,
        List<String> addressees,
        int dueDay,
        UnitId compilingUnit,
        List<UnitId> contributors,
        List<SectionPlan> outline,
        List<PersonId> reviewers,
        PersonId signatory,
        List<String> capacity,
        List<DistributionLine> distribution,
        List<UnitGroup> groups,
        boolean figuresAppendix,
        List<UnitGroup> kinds,
        ReviewManner review,
        UnusedParts unusedParts,
        List<String> jointBodies,
        Secrecy secrecy) {

    /** What an unused contribution does to a report that shall go to review. */
    public enum UnusedParts {
        WARN,
        BLOCK
    }

    @SuppressWarnings("NullAway") // plans of rounds that were opened before there were such things have none
    public RegimePlan {
        groups = groups == null ? List.of() : List.copyOf(groups);
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        review = review == null ? ReviewManner.USUAL : review;
        unusedParts = unusedParts == null ? UnusedParts.WARN : unusedParts;
        jointBodies = jointBodies == null ? List.of() : List.copyOf(jointBodies);
        secrecy = secrecy == null ? Secrecy.NONE : secrecy;
    }

    /** All issuing bodies as they are printed, the leading one first, one a line. */
    public String issuingBodies() {
        return jointBodies.isEmpty() ? issuingBody : issuingBody + "\n" + String.join("\n", jointBodies);
    }

    /** The units of a group; empty when the regime has no such group. */
    public List<UnitId> unitsOfGroup(String code) {
        return groups.stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .map(UnitGroup::units)
                .orElse(List.of());
    }

    /** The groups and kinds of its contributors, by which a list may name them. */
    public List<UnitGroup> circles() {
        return Stream.concat(groups.stream(), kinds.stream()).toList();
    }

    /** The lines below "Nơi nhận" as they are printed by these rules, with neither dash nor final punctuation. */
    public List<String> recipients(LayoutProfile.Rules rules) {
        return distribution.stream().map(line -> line.printed(rules)).toList();
    }

    /** A plan like this one, to be changed. */
    public PlanChange changed() {
        return new PlanChange(this);
    }

    /** Fills in the names of this period and the next. */
    public static String inPeriod(String text, ReportingPeriod period) {
        return text.replace("{period}", period.inWords())
                .replace("{nextPeriod}", period.next().inWords())
                .replace("{PERIOD}", period.inWords().toUpperCase(java.util.Locale.ROOT))
                .replace("{NEXTPERIOD}", period.next().inWords().toUpperCase(java.util.Locale.ROOT));
    }

    /** The sections that contributing units write, in order. */
    public List<SectionPlan> contributedSections() {
        return outline.stream().filter(SectionPlan::contributed).toList();
    }

    /** The sections that hold text in the report, in order. */
    public List<SectionPlan> writtenSections() {
        return outline.stream().filter(SectionPlan::written).toList();
    }

    /** What follows the number, as the layout of the document wants it: {@code BC/BCĐ} for the Party, {@code BC-UBND}. */
    public String notation(LayoutProfile printed) {
        return printed.isOfTheState() ? typeCode + "-" + bodyCode : typeCode + "/" + bodyCode;
    }

    /** How its documents cite others. */
    public CitingManner citing() {
        return layout.isOfTheState() ? CitingManner.STATE : CitingManner.PARTY;
    }
}
