package vn.trinhky.regime;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A standing duty to report (chế độ báo cáo): its name and its plan. */
@Entity
public class ReportingRegime {

    @EmbeddedId
    private RegimeId id;

    private String code;
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private RegimePlan plan;

    protected ReportingRegime() {}

    public ReportingRegime(RegimeId id, String code, String name, RegimePlan plan) {
        this.id = id;
        this.code = code;
        this.name = name;
        this.plan = plan;
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
