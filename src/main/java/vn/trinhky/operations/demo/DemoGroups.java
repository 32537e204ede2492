package vn.trinhky.operations.demo;

import org.springframework.stereotype.Component;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.regime.distribution.GroupRegister;

/** The named groups of recipients of the demo office, entered by its administrator. */
@Component
class DemoGroups {

    private final GroupRegister register;
    private final OfficeDirectory office;

    DemoGroups(GroupRegister register, OfficeDirectory office) {
        this.register = register;
        this.office = office;
    }

    void enter() {
        Officer administrator = office.holders(PostKind.ADMINISTRATOR).stream()
                .flatMap(person -> office.officer(String.valueOf(person.signInName())).stream())
                .findFirst()
                .orElseThrow();
        DemoFiles.office()
                .groups()
                .forEach(line ->
                        register.add(DemoPlan.recipientGroup(line.code()), DemoPlan.members(line), administrator));
    }
}
