package vn.trinhky.regime;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;

/** A standing duty to report (chế độ báo cáo): its name and its plan. */
@Entity
public class ReportingRegime {

    @EmbeddedId
    private RegimeId id;

    private String code;
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private RegimePlan plan;

    protected ReportingRegime() {}

    public ReportingRegime(RegimeId id, String code, String name, RegimePlan plan) {
        this.id = id;
        this.code = code;
        this.name = name;
        this.plan = plan;
    }

    /** Whether the officer takes part in its reports, or looks after it. */
    public boolean isSeenBy(Officer officer) {
        return officer.belongsTo(plan.compilingUnit())
                || plan.contributors().stream().anyMatch(officer::belongsTo)
                || plan.reviewers().contains(officer.seat())
                || plan.signatory().equals(officer.id())
                || officer.holds(PostKind.ADMINISTRATOR);
    }

    /** Whether the officer decides what it counts. */
    public boolean isGovernedBy(Officer officer) {
        return officer.holds(PostKind.COMPILER, plan.compilingUnit()) || officer.holds(PostKind.ADMINISTRATOR);
    }

    /** Lets its later rounds send their reports to others; open ones keep their own list. */
    void distribute(List<DistributionLine> lines) {
        plan = plan.changed().distribution(lines).plan();
    }

    public RegimeId id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public RegimePlan plan() {
        return plan;
    }
}
