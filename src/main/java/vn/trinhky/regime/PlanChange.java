package vn.trinhky.regime;

import java.util.List;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimePlan.UnusedParts;

/** A plan like another with some things changed; {@link #plan} makes it. */
public final class PlanChange {

    private final RegimePlan like;
    private UnitId compilingUnit;
    private List<UnitId> contributors;
    private List<SectionPlan> outline;
    private List<PersonId> reviewers;
    private List<UnitGroup> groups;
    private boolean figuresAppendix;
    private List<UnitGroup> kinds;
    private ReviewManner review;
    private UnusedParts unusedParts;
    private List<String> jointBodies;
    private List<DistributionLine> distribution;

    PlanChange(RegimePlan like) {
        this.like = like;
        compilingUnit = like.compilingUnit();
        contributors = like.contributors();
        outline = like.outline();
        reviewers = like.reviewers();
        groups = like.groups();
        figuresAppendix = like.figuresAppendix();
        kinds = like.kinds();
        review = like.review();
        unusedParts = like.unusedParts();
        jointBodies = like.jointBodies();
        distribution = like.distribution();
    }

    public PlanChange compilingUnit(UnitId changed) {
        compilingUnit = changed;
        return this;
    }

    public PlanChange contributors(List<UnitId> changed) {
        contributors = List.copyOf(changed);
        return this;
    }

    public PlanChange outline(List<SectionPlan> changed) {
        outline = List.copyOf(changed);
        return this;
    }

    public PlanChange reviewers(List<PersonId> changed) {
        reviewers = List.copyOf(changed);
        return this;
    }

    public PlanChange groups(List<UnitGroup> changed) {
        groups = List.copyOf(changed);
        return this;
    }

    public PlanChange withoutFiguresAppendix() {
        figuresAppendix = false;
        return this;
    }

    public PlanChange kinds(List<UnitGroup> changed) {
        kinds = List.copyOf(changed);
        return this;
    }

    public PlanChange review(ReviewManner changed) {
        review = changed;
        return this;
    }

    public PlanChange unusedParts(UnusedParts changed) {
        unusedParts = changed;
        return this;
    }

    public PlanChange jointBodies(List<String> changed) {
        jointBodies = List.copyOf(changed);
        return this;
    }

    public PlanChange distribution(List<DistributionLine> changed) {
        distribution = List.copyOf(changed);
        return this;
    }

    public RegimePlan plan() {
        return new RegimePlan(
                like.typeCode(),
                like.typeName(),
                like.bodyCode(),
                like.seriesSpan(),
                like.layout(),
                like.superiorBody(),
                like.issuingBody(),
                like.place(),
                like.subject(),
                like.addressees(),
                like.dueDay(),
                compilingUnit,
                contributors,
                outline,
                reviewers,
                like.signatory(),
                like.capacity(),
                distribution,
                groups,
                figuresAppendix,
                kinds,
                review,
                unusedParts,
                jointBodies,
                like.secrecy());
    }
}
