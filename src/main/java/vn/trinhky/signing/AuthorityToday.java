package vn.trinhky.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.authority.SigningAuthorities;
import vn.trinhky.authority.SigningAuthority;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.PersonId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.web.Refusal;

/** Asks the register of authorities, at this instant, who may sign a report for the body that issues it. */
@Component
public class AuthorityToday {

    private final SigningAuthorities authorities;
    private final Compilation compilation;
    private final Reporting reporting;
    private final Clock clock;

    AuthorityToday(SigningAuthorities authorities, Compilation compilation, Reporting reporting, Clock clock) {
        this.authorities = authorities;
        this.compilation = compilation;
        this.reporting = reporting;
        this.clock = clock;
    }

    /** Why somebody may not sign the report today, or null if she may. */
    public @Nullable Refusal objectionTo(ReportId report, PersonId person) {
        RegimePlan plan = plan(report);
        return authorities.objectionTo(person, plan.compilingUnit(), plan.typeCode(), LocalDate.now(clock));
    }

    /** On what she would sign it today. */
    public Optional<SigningAuthority> inForce(ReportId report, PersonId person) {
        RegimePlan plan = plan(report);
        return authorities.inForce(person, plan.compilingUnit(), plan.typeCode(), LocalDate.now(clock));
    }

    private RegimePlan plan(ReportId report) {
        return reporting.round(compilation.report(report).round()).plan();
    }
}
