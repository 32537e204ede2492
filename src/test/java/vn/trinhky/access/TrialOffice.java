package vn.trinhky.access;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.Post;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;

/** A small office with one person per post, who signs in under the name of the post; and one whose post has ended. */
@TestConfiguration(proxyBeanMethods = false)
class TrialOffice {

    static final String PASSWORD = UUID.randomUUID().toString();
    static final String WITHOUT_POST = "without-post";

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    static String holderOf(PostKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    @Bean
    SmartInitializingSingleton trialPeople(OfficeDirectory directory, PasswordEncoder encoder) {
        return () -> {
            UnitId unit = new UnitId(UUID.randomUUID());
            directory.register(new Unit(
                    unit, "TRIAL", UnitKind.STEERING_COMMITTEE, "Ban Chỉ đạo huyện Sông Lam", "BCĐ", LONG_AGO));
            String hash = encoder.encode(PASSWORD);
            Arrays.stream(PostKind.values()).forEach(kind -> register(directory, holderOf(kind), hash, unit, kind));
            directory.register(person("Lê Thị Mai", WITHOUT_POST, hash), List.of());
        };
    }

    private static void register(OfficeDirectory directory, String name, String hash, UnitId unit, PostKind kind) {
        Person person = person("Trần Thị Hồng Vân", name, hash);
        directory.register(person, List.of(new Post(person.id(), unit, kind, "Chuyên viên Ban Dân vận", LONG_AGO)));
    }

    private static Person person(String fullName, String signInName, String hash) {
        return new Person(new PersonId(UUID.randomUUID()), fullName).mayEnterAs(signInName, hash);
    }

    @Bean
    @Primary
    DemoSignIns demoSignIns() {
        return new DemoSignIns() {
            @Override
            public List<DemoSignIn> people() {
                return Arrays.stream(PostKind.values())
                        .map(kind -> new DemoSignIn(
                                "Trần Thị Hồng Vân",
                                "Chuyên viên Ban Dân vận",
                                "Ban Chỉ đạo huyện Sông Lam",
                                holderOf(kind)))
                        .toList();
            }

            @Override
            public String password() {
                return PASSWORD;
            }
        };
    }
}
