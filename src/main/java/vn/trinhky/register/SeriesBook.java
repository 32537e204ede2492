package vn.trinhky.register;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SeriesBook extends JpaRepository<NumberSeries, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from NumberSeries s where s.body = :body and s.typeCode = :typeCode and s.span = :span")
    Optional<NumberSeries> lock(UUID body, String typeCode, String span);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select s from NumberSeries s where s.id = (select e.seriesId from RegisterEntry e where e.document = :document and e.state <> 'VOID')")
    Optional<NumberSeries> lockSeriesOf(UUID document);

    @Modifying
    @Query(value = """
                    insert into number_series (series_id, body, type_code, span, next_number)
                    values (gen_random_uuid(), :body, :typeCode, :span, :first) on conflict do nothing""", nativeQuery = true)
    void open(UUID body, String typeCode, String span, int first);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select s from NumberSeries s where s.seriesId = (select e.seriesId from RegisterEntry e where e.entryId = :entry)")
    Optional<NumberSeries> lockSeriesOfLine(UUID entry);
}
