package vn.trinhky.register.terms;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface TermRows extends JpaRepository<Term, UUID> {

    /** The terms of a body, newest first. */
    List<Term> findByBodyOrderByFirstDayDesc(UUID body);

    List<Term> findByBodyInOrderByFirstDayDesc(Collection<UUID> bodies);

    /** For whoever takes a number: no term is ended meanwhile, others may take numbers too. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select t from RegisterTerm t where t.body = :body order by t.firstDay desc")
    List<Term> hold(UUID body);

    /** For whoever opens or ends a term: nobody takes a number meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from RegisterTerm t where t.body = :body order by t.firstDay desc")
    List<Term> lock(UUID body);

    @Modifying
    @Query(value = """
                    insert into register_term
                        (term_id, body, kind, name, first_day, first_number, opened_by, opened_at)
                    values (gen_random_uuid(), :body, 'TERM', :name, :firstDay, 1, :who, now())
                    on conflict do nothing""", nativeQuery = true)
    void begin(UUID body, String name, LocalDate firstDay, String who);

    @Query(value = """
                    select count(*) > 0 from register_entry e join number_series s using (series_id)
                    where s.body = :body and s.span = :span and e.listed_on >= :day
                      and e.state <> 'RELEASED'""", nativeQuery = true)
    boolean isNumberedSince(UUID body, String span, LocalDate day);

    @Query(value = """
                    select count(*) > 0 from register_entry e join number_series s using (series_id)
                    where s.body = :body and s.span = :span""", nativeQuery = true)
    boolean isUsed(UUID body, String span);

    /** Series that were begun at a number of the clerk's choice, and never used. */
    @Modifying
    @Query(value = "delete from number_series where body = :body and span = :span", nativeQuery = true)
    void forgetSeries(UUID body, String span);
}
