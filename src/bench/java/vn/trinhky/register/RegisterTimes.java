package vn.trinhky.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.TrinhKyApplication;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.UnitId;
import vn.trinhky.register.book.RegisterBook;
import vn.trinhky.register.book.RegisterFilter;
import vn.trinhky.web.Formats;

/**
 * How long a page of a large register takes, from the call in Java to the lines: the newest, a far page, a search, a type.
 * {@code -Dlines=100000} says how many lines there are, {@code -Druns=200} how often each is measured, {@code -Dfolder=…}
 * where the data lies.
 */
@SuppressWarnings("NullAway") // the checker does not see that a nested type in a class file may be null
public final class RegisterTimes {

    private static final int LINES = Integer.getInteger("lines", 10_000);
    private static final int RUNS = Integer.getInteger("runs", 200);

    private RegisterTimes() {}

    public static void main(String[] arguments) {
        try (ConfigurableApplicationContext application = SpringApplication.run(
                TrinhKyApplication.class,
                "--server.port=0",
                "--trinhky.demo=true",
                "--trinhky.data-folder="
                        + System.getProperty("folder", System.getProperty("java.io.tmpdir") + "/register"))) {
            JdbcClient database = application.getBean(JdbcClient.class);
            UUID body = application.getBean(OfficeDirectory.class).unitsOn(LocalDate.now(Formats.OFFICE_ZONE)).stream()
                    .filter(unit -> unit.code().equals("BCD"))
                    .map(unit -> unit.id())
                    .map(UnitId::value)
                    .findFirst()
                    .orElseThrow();
            fill(database, body);
            measure(application.getBean(RegisterBook.class), body);
        }
    }

    private static void fill(JdbcClient database, UUID body) {
        database.sql("""
                        insert into number_series (series_id, body, type_code, span, next_number)
                        select gen_random_uuid(), :body, type, '1990', :lines from unnest(array['TB', 'KH', 'QĐ', 'TTr']) type
                        on conflict do nothing""").param("body", body).param("lines", LINES).update();
        database.sql("""
                        insert into register_entry (entry_id, series_id, body, number, state, document, notation, date,
                            listed_on, type_name, subject, signer, recipients, words)
                        select gen_random_uuid(), s.series_id, :body, n, 'SIGNED', gen_random_uuid(), s.type_code || '/BCĐ',
                            date '1990-01-01' + n % 365, date '1990-01-01' + n % 365, 'BÁO CÁO', 'kết quả số ' || n,
                            'Đinh Thị Mai', 'Huyện ủy', 'bao cao ket qua so ' || n || ' quy' || 1 + n % 4 || ' dinh thi mai'
                        from number_series s, generate_series(1, :lines / 4) n
                        where s.span = '1990' and s.body = :body on conflict do nothing""").param("body", body).param("lines", LINES).update();
        database.sql("analyze register_entry").update();
    }

    private static void measure(RegisterBook book, UUID body) {
        List<UUID> bodies = List.of(body);
        time("the newest page", () -> book.find(bodies, RegisterFilter.ALL, 1).all());
        time("a page in the middle", () -> book.find(bodies, RegisterFilter.ALL, LINES / 100)
                .all());
        time("bao cao quy 2", () -> book.find(bodies, searched("bao cao quy 2"), 1)
                .all());
        time("a single number", () -> book.find(bodies, searched("so " + LINES / 8), 1)
                .all());
        time("one type", () -> book.find(bodies, new RegisterFilter(null, null, "KH", null, null, null, null), 1)
                .all());
    }

    private static RegisterFilter searched(String words) {
        return new RegisterFilter(words, null, null, null, null, null, null);
    }

    private static void time(String name, java.util.function.IntSupplier work) {
        long[] taken = new long[RUNS];
        int found = 0;
        for (int i = -RUNS / 5; i < RUNS; i++) {
            long start = System.nanoTime();
            found = work.getAsInt();
            if (i >= 0) {
                taken[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(taken);
        System.out.printf(
                "%-22s %7d lines  median %6.2f ms  p99 %6.2f ms%n",
                name, found, taken[RUNS / 2] / 1e6, taken[RUNS * 99 / 100] / 1e6);
    }
}
