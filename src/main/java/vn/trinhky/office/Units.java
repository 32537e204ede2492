package vn.trinhky.office;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Units extends JpaRepository<Unit, UnitId> {

    List<Unit> findByOrderByCode();

    /** Thousands of units as one parameter: a list of that many would be another statement each time. */
    @Query(value = "select * from unit where unit_id = any (:ids)", nativeQuery = true)
    List<Unit> amongIds(UUID[] ids);

    /** Those in whose name or code words begin with all these pieces, with or without accents. */
    @Query(value = """
            select unit_id from unit
            where unaccent(lower(concat_ws(' ', '', name, short_name, code))) like all (
                select '% ' || unaccent(lower(piece)) || '%' from unnest(:pieces) as piece)""", nativeQuery = true)
    List<UUID> named(String[] pieces);

    List<Unit> findByValidToBefore(LocalDate day);

    /** The units of a kind below another, at whatever depth, that exist on a day, by their codes. */
    @Query(value = """
            with recursive lower (unit_id) as (
                select unit_id from unit where parent_unit_id = :above
                union
                select u.unit_id from unit u join lower l on u.parent_unit_id = l.unit_id)
            select u.* from unit u join lower l on u.unit_id = l.unit_id
            where u.kind = :kind and u.valid_from <= :day and (u.valid_to is null or u.valid_to >= :day)
            order by u.code""", nativeQuery = true)
    List<Unit> below(UUID above, String kind, LocalDate day);

    @Query("select u.id from Unit u where u.kind = :kind")
    List<UnitId> idsOfKind(UnitKind kind);
}
