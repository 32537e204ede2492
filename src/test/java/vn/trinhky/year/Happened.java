package vn.trinhky.year;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.regime.ReportingPeriod;

/** What the year's records say, as lines that can be held against those written by hand. */
final class Happened {

    private final JdbcClient rows;

    Happened(JdbcClient rows) {
        this.rows = rows;
    }

    /** Lines such as {@code 24/06 due quý II/2025 3}: openings, ends of collections, and what the compiler was told. */
    List<String> inRounds() {
        return rows.sql("""
                        select to_char(e.at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM') as day, e.milestone, r.period_year,
                            r.period_kind, r.period_number, coalesce(e.details ->> 'number', '') as number
                        from journal_entry e join round r on r.round_id = e.dossier_id
                        where e.milestone in ('ROUND_OPENED', 'COLLECTION_DUE', 'COLLECTION_ESCALATED') order by e.at""")
                .query((row, rank) -> (row.getString("day") + " " + word(row.getString("milestone")) + " "
                                + new ReportingPeriod(
                                                row.getInt("period_year"),
                                                ReportingPeriod.Kind.valueOf(row.getString("period_kind")),
                                                row.getInt("period_number"))
                                        .inWords()
                                + " " + row.getString("number"))
                        .trim())
                .list();
    }

    /**
     * Lines such as {@code 18/06 drafter-3: quý II/2025 today 0 | tháng 6/2025 late 1}, one for each digest: what is late, due or
     * waiting for so many working days; to the compiler, of how many units.
     */
    List<String> digests() {
        return rows.sql("""
                        select to_char(n.day, 'DD/MM') || ' ' || p.sign_in_name || ': ' || string_agg(l.line, ' | ' order by l.line collate "C")
                        from notice n join person p using (person_id), lateral (
                            select split_part(split_part(one ->> 'about', ', ', 2), ' · ', 1) || ' ' || lower(one ->> 'urgency') || ' '
                                || (one ->> 'days') || case one ->> 'count' when '0' then '' else ' x' || (one ->> 'count') end as line
                            from jsonb_array_elements(n.lines) one) l
                        where n.kind = 'digest' group by n.notice_id, n.day, p.sign_in_name order by n.day, p.sign_in_name""").query(String.class).list();
    }

    /** Of what the compiler is told beside her digests, without the days. */
    List<String> otherNotices() {
        return rows.sql(
                        "select n.kind || ' ' || p.sign_in_name from notice n join person p using (person_id) where n.kind <> 'digest'")
                .query(String.class)
                .list();
    }

    private static String word(String milestone) {
        return switch (milestone) {
            case "ROUND_OPENED" -> "opened";
            case "COLLECTION_DUE" -> "due";
            default -> "escalated";
        };
    }

    static List<String> written(String file) {
        try (InputStream in = Objects.requireNonNull(Happened.class.getResourceAsStream("/year/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
