package vn.trinhky.operations.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;
import vn.trinhky.operations.demo.DemoFiles.GroupLine;
import vn.trinhky.operations.demo.DemoFiles.RecipientGroupLine;
import vn.trinhky.operations.demo.DemoFiles.RecipientLine;
import vn.trinhky.operations.demo.DemoFiles.RegimeFile;
import vn.trinhky.operations.demo.DemoFiles.SectionLine;
import vn.trinhky.regime.DistributionLine;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.ReviewManner;
import vn.trinhky.regime.SectionPlan;
import vn.trinhky.regime.SectionRecipe;
import vn.trinhky.regime.UnitGroup;
import vn.trinhky.regime.distribution.RecipientGroup;
import vn.trinhky.regime.distribution.UnitRule;
import vn.trinhky.word.marks.Secrecy;

/** Turns the codes of the demo's files into ids, always the same ones. */
final class DemoPlan {

    private DemoPlan() {}

    static UnitId unit(String code) {
        return new UnitId(id("unit", code));
    }

    static PersonId person(String code) {
        return new PersonId(id("person", code));
    }

    static UUID id(String kind, String code) {
        return UUID.nameUUIDFromBytes(("demo " + kind + " " + code).getBytes(StandardCharsets.UTF_8));
    }

    static RegimePlan plan(RegimeFile file) {
        return new RegimePlan(
                file.typeCode(),
                file.typeName(),
                file.bodyCode(),
                file.seriesSpan(),
                file.layout(),
                file.superiorBody(),
                file.issuingBody(),
                file.place(),
                file.subject(),
                List.of(),
                file.dueDay(),
                unit(file.compilingUnit()),
                file.contributors().stream().map(DemoPlan::unit).toList(),
                file.outline().stream().map(DemoPlan::section).toList(),
                file.reviewers().stream().map(DemoPlan::person).toList(),
                person(file.signatory()),
                file.capacity(),
                file.distribution().stream().map(DemoPlan::line).toList(),
                file.groups().stream().map(DemoPlan::group).toList(),
                file.figuresAppendix(),
                file.kinds().stream().map(DemoPlan::group).toList(),
                file.review() == null ? ReviewManner.USUAL : file.review(),
                file.unusedParts() == null ? RegimePlan.UnusedParts.WARN : file.unusedParts(),
                file.jointBodies() == null ? List.of() : file.jointBodies(),
                file.secrecy() == null ? Secrecy.NONE : file.secrecy());
    }

    private static UnitGroup group(GroupLine line) {
        return new UnitGroup(
                line.code(),
                line.name(),
                line.nameEn(),
                line.units().stream().map(DemoPlan::unit).toList());
    }

    private static SectionPlan section(SectionLine line) {
        return new SectionPlan(
                line.key(),
                line.level(),
                orEmpty(line.title()),
                orEmpty(line.guidance()),
                line.points() == null ? List.of() : line.points(),
                line.written() == null || line.written(),
                Boolean.TRUE.equals(line.contributed()),
                orEmpty(line.standing()),
                new SectionRecipe(
                        line.patterns() == null ? List.of() : line.patterns(), Boolean.TRUE.equals(line.lastReport())),
                Boolean.TRUE.equals(line.tasks()));
    }

    private static DistributionLine line(RecipientLine line) {
        return new DistributionLine(
                line.text(),
                line.mark() == null ? DistributionLine.Mark.PLAIN : line.mark(),
                orNone(line.units()).stream().map(DemoPlan::unit).toList(),
                orNone(line.people()).stream().map(DemoPlan::person).toList(),
                orNone(line.groups()).stream().map(DemoPlan::recipientGroup).toList(),
                List.of(),
                orNone(line.rules()).stream()
                        .map(rule -> new UnitRule(rule.kind(), unit(rule.below())))
                        .toList());
    }

    static UUID recipientGroup(String code) {
        return id("recipient group", code);
    }

    static RecipientGroup.Members members(RecipientGroupLine line) {
        return new RecipientGroup.Members(
                line.name(),
                orNone(line.units()).stream().map(DemoPlan::unit).toList(),
                orNone(line.people()).stream().map(DemoPlan::person).toList());
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
